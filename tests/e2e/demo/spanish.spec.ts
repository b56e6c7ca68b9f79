import type { Page } from '@playwright/test'
import { expect, expectNoAxeViolations, test } from '../atlas-page.ts'
import { mapDrawn } from '../city-screen.ts'

/** Words of English sentences that are no words of Spanish ones. */
const ENGLISH =
  'the|of|and|with|for|is|are|was|were|from|which|each|their|than|this|that|its|not|tract|tracts|years|under|choose'

/** Names of a place and of a tool. */
const NAMES = /Stamford, Darien, and New Canaan|Climate and Economic Justice Screening Tool/

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

async function expectSpanish(page: Page) {
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  expect.soft(await englishOn(page), page.url()).toEqual([])
}

/** Everything that opens on the page is open. */
async function openDetails(page: Page) {
  for (const summary of await page.locator('main summary').all()) await summary.click()
}

const settled = (page: Page) =>
  expect(page.locator('main [aria-busy="true"], main .notice.loading')).toHaveCount(0)

test.describe('where the browser prefers Spanish', () => {
  // A blocked worker has no words of ours: the data page would show the browser's own.
  test.use({ locale: 'es-US', serviceWorkers: 'allow' })

  test('the overview and what it plots are in Spanish', async ({ page }) => {
    for (const plot of ['rows', 'means', 'tracts']) {
      await page.goto(`./?plot=${plot}`)
      await expect(page.getByText('manera de contar').first()).toBeAttached()
      await settled(page)
      await openDetails(page)
      await expectSpanish(page)
    }
    await expectNoAxeViolations(page)
  })

  test('a city, its choices, its statistics and a tract are in Spanish', async ({ page }) => {
    await page.goto('./?city=ostermere-mn')
    await mapDrawn(page)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('calificadas D')
    await expect(page.getByText('Su propio navegador unió')).toBeVisible()
    await openDetails(page)
    await expectSpanish(page)
    for (const choice of await page.locator('[aria-haspopup="listbox"]').all()) {
      await choice.click()
      await expectSpanish(page)
      await page.keyboard.press('Escape')
    }
    await expectNoAxeViolations(page)
    await page.getByRole('link', { name: 'Todas las estadísticas' }).click()
    await expect(page.getByText('Muchas medidas a la vez')).toBeVisible()
    await openDetails(page)
    await expectSpanish(page)
    await page.goto('./?city=ostermere-mn&layout=table')
    await page.locator('table button[aria-pressed]').first().click()
    await page.getByRole('button', { name: 'Mapa', exact: true }).click()
    await mapDrawn(page)
    await page.getByRole('button', { name: 'Abrir su perfil' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Distrito censal')
    const closed = page.getByRole('button', { name: 'Mostrar el texto' })
    while ((await closed.count()) > 0) await closed.first().click()
    await expectSpanish(page)
    await expectNoAxeViolations(page)
  })

  test('the pages beside the atlas are in Spanish', async ({ page }) => {
    for (const link of [
      'page=compare&cities=ostermere-mn,calverne-ar',
      'page=compare',
      'page=reproduce',
      'page=check',
      'page=methods',
      'page=data',
      'page=findings',
      'rule=unknown',
    ]) {
      await page.goto(`./?${link}`)
      await expect(page.locator('main :is(h1, .notice)').first()).toBeVisible()
      await settled(page)
      await openDetails(page)
      await expectSpanish(page)
      await expectNoAxeViolations(page)
    }
  })

  test('a reader turns to English and back, on the same view', async ({ page }) => {
    await page.goto('./?page=methods')
    await page.getByRole('link', { name: 'English' }).click()
    await expect(page).toHaveURL(/page=methods&lang=en/)
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await page.getByRole('link', { name: 'Data', exact: true }).click()
    await expect(page).toHaveURL(/page=data&lang=en/)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('invented cities')
    await page.getByRole('link', { name: 'Español' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('ciudades inventadas')
  })
})

test('the language is chosen from the menu of a phone, by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('./?page=methods')
  await page.getByRole('button', { name: 'Pages' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: 'Español' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/lang=es/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
})
