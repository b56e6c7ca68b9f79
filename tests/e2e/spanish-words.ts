import { expect, type Page } from '@playwright/test'

/** Words of English sentences that are no words of Spanish ones. */
const ENGLISH =
  'the|of|and|with|for|is|are|was|were|from|which|each|their|than|this|that|its|not|tract|tracts|years|under|choose'

/** Names of a place, of a tool and of tables. */
const NAMES =
  /Stamford, Darien, and New Canaan|Climate and Economic Justice Screening Tool|^Poner \w+ en la consulta$/

/** Text, names, titles and placeholders on the page with such a word, but where they are marked as English or are code. */
async function englishOn(page: Page): Promise<string[]> {
  const found = await page.evaluate((words) => {
    const english = new RegExp(`(?<![\\p{L}_.-])(?:${words})(?![\\p{L}_])`, 'iu')
    const isMarked = (element: Element) =>
      element.closest('[lang]')?.getAttribute('lang') === 'en' ||
      element.closest('code, noscript, script, style')
    const found: string[] = []
    const look = (text: string | null, element: Element) => {
      if (text && english.test(text) && !isMarked(element)) found.push(text.trim())
    }
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) look(texts.currentNode.nodeValue, texts.currentNode.parentElement!)
    const ATTRIBUTES = ['aria-label', 'title', 'placeholder', 'alt', 'aria-valuetext']
    for (const element of document.querySelectorAll('*'))
      for (const name of ATTRIBUTES) look(element.getAttribute(name), element)
    look(document.title, document.body)
    return [...new Set(found)]
  }, ENGLISH)
  return found.filter((text) => !NAMES.test(text))
}

/** Fails with what the page says in English. */
export async function expectSpanish(page: Page) {
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  expect.soft(await englishOn(page), page.url()).toEqual([])
}

/** Opens everything that opens, on the page or in the dialog over it. */
export async function openDetails(page: Page) {
  const isCovered = (await page.locator('dialog[open]').count()) > 0
  const summaries = page.locator(isCovered ? 'dialog[open] summary' : 'main summary')
  for (const summary of await summaries.all()) await summary.click()
}
