import type { City } from '../../src/domain/city.ts'
import { maybeMeasure } from '../../src/domain/measure.ts'
import { decodeView } from '../../src/view/url.ts'
import type { WatchedPage } from './watched-page.ts'

/** How long something may be on its way while the network rests, ms: half a minute is what the engine is waited for. */
const PATIENCE_MS = 40_000
const NETWORK_MS = 60_000

const LOADING = '.notice.loading, [aria-busy="true"]'

/** Waits until nothing is on its way; tells what still is after the patience, or that the network never rested. */
export async function stuckFaults(watched: WatchedPage): Promise<string[]> {
  const { page } = watched
  if (!(await watched.quiet(NETWORK_MS)))
    return [`the network never rested: ${watched.waiting.join(', ')}`]
  const end = Date.now() + PATIENCE_MS
  let stuck: string[] = []
  while (Date.now() < end) {
    stuck = await page.evaluate(
      (selector) =>
        [...document.querySelectorAll(selector)]
          .filter((element) => element.checkVisibility())
          .map((element) => element.textContent.trim().slice(0, 80)),
      LOADING,
    )
    if (stuck.length === 0) return []
    await page.waitForTimeout(100)
  }
  return stuck.map((words) => `stuck: ${words}`)
}

/** Where what is shown is not what the address asks for; none where both agree. */
export async function addressFaults(
  { page }: WatchedPage,
  cities: readonly City[],
): Promise<string[]> {
  const { view, ignored } = decodeView(new URL(page.url()).search)
  const shown = await page.evaluate(() => ({
    title: document.title,
    heading: document.querySelector('main h1')?.textContent.trim() ?? '',
    language: document.documentElement.lang,
    isDialogOpen: document.querySelector('dialog[open] [role="tablist"]') !== null,
    measure: [...document.querySelectorAll('main button[aria-haspopup="listbox"]')]
      .map((button) => button.getAttribute('aria-label') ?? '')
      .find((label) => /^Measure: /.test(label)),
  }))
  const city = cities.find(({ id }) => id === view.city)
  const faults: string[] = []
  if (ignored.length > 0) faults.push(`address: it holds ${JSON.stringify(ignored)}`)
  if (shown.heading === '') faults.push('address: the page has no heading')
  if (view.lang !== null && shown.language !== view.lang)
    faults.push(`address: it asks for ${view.lang}, the page speaks ${shown.language}`)
  if (shown.isDialogOpen && view.take === null) faults.push('address: a dialog is open without it')
  if (view.page !== 'atlas' || !city) return faults
  if (!shown.isDialogOpen && view.take !== null) faults.push(`address: ${view.take} is not open`)
  const name = city.name.split(',')[0]!
  if (!shown.title.includes(name))
    faults.push(`address: it asks for ${name}, the title is “${shown.title}”`)
  const { label = '', shortLabel = '' } = maybeMeasure(view.measure) ?? {}
  const phrase = shown.measure?.replace(/^Measure: /, '')
  const isAsked = [label, shortLabel].some((words) => words.toLowerCase() === phrase?.toLowerCase())
  if (phrase !== undefined && !isAsked)
    faults.push(`address: it asks for ${label}, the page shows ${phrase}`)
  return faults
}
