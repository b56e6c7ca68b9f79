import type { City } from '../../src/domain/city.ts'
import { maybeMeasure } from '../../src/domain/measure.ts'
import { decodeView } from '../../src/view/url.ts'
import { OWN_NAME } from './own-files.ts'
import { PATIENCE_MS } from './stuck-faults.ts'
import type { WatchedPage } from './watched-page.ts'

/**
 * Where what is shown is not what the address asks for; none where both agree. Code that came over the network may not have run yet on a slow machine: what
 * disagrees is looked at again until it agrees, or the patience is over.
 */
export async function addressFaults(
  { page }: Pick<WatchedPage, 'page'>,
  cities: readonly City[],
  patienceMs = PATIENCE_MS,
): Promise<string[]> {
  const end = Date.now() + patienceMs
  for (;;) {
    const faults = await disagreements(page, cities)
    if (faults.length === 0 || Date.now() >= end) return faults
    await page.waitForTimeout(100)
  }
}

/** No link may hold what a reader brought. */
const OWN_IN_LINK = /[?&][^#]*(own-(2010|2020)-|soak(\+|%20| |-))/

async function disagreements(
  page: WatchedPage['page'],
  cities: readonly City[],
): Promise<string[]> {
  const { view, ignored } = decodeView(new URL(page.url()).search)
  const shown = await page.evaluate(() => ({
    title: document.title,
    heading: document.querySelector('main h1')?.textContent.trim() ?? '',
    language: document.documentElement.lang,
    isDialogOpen: document.querySelector('dialog[open] [role="tablist"]') !== null,
    own: (history.state as { own?: { measure?: string } } | null)?.own?.measure !== undefined,
    links: [location.href, ...[...document.links].map(({ href }) => href)],
    measure: [...document.querySelectorAll('main button[aria-haspopup="listbox"]')]
      .map((button) => button.getAttribute('aria-label') ?? '')
      .find((label) => /^Measure: /.test(label)),
  }))
  const city = cities.find(({ id }) => id === view.city)
  const faults: string[] = []
  if (ignored.length > 0) faults.push(`address: it holds ${JSON.stringify(ignored)}`)
  const telling = shown.links.filter((href) => OWN_IN_LINK.test(href))
  if (telling.length > 0) faults.push(`address: the reader's own is in ${telling.join(', ')}`)
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
  // The reader's own measure stands beside the address, and is forgotten when the page is loaded anew.
  const isOwn = shown.own && OWN_NAME.test(phrase ?? '')
  if (phrase !== undefined && !isAsked && !isOwn)
    faults.push(`address: it asks for ${label}, the page shows ${phrase}`)
  return faults
}
