import { columnsPath, shapesPath } from './domain/published-path.ts'
import { BEGUN } from './begun.ts'
import { isCityId } from './view/city-id.ts'

/** Longer than this the page itself comes only over a network that may be slow, ms. */
const NEAR_MS = 100

// A city's page says which view it turns into, and where the site's root is from it.
const { view = location.search, root = '' } = document.documentElement.dataset

/**
 * Asks for the data that a link is sure to need while the page's code is still on its way, which then finds them here. Where the network
 * may be slow that is only what the first picture of a city needs: all else would take its place.
 */
function fetchEarly() {
  const query = new URLSearchParams(view)
  fetchData('cities.json')
  const city = query.get('city')
  // Which tracts another measure is shown on, a city's row has to say first.
  if (city === null || !isCityId(city) || query.has('page') || query.has('measure')) return
  fetchData(shapesPath(city, 2010))
  if (isNear()) fetchData(columnsPath(city, 2010))
}

function isNear(): boolean {
  const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return page !== undefined && page.responseEnd - page.requestStart < NEAR_MS
}

function fetchData(path: string) {
  const link = document.createElement('link')
  const attributes = { rel: 'preload', as: 'fetch', crossOrigin: '', href: `${root}data/${path}` }
  document.head.append(Object.assign(link, attributes))
}

/** Where the page's own code does not come nothing else could say so. */
function tellMissingCode() {
  if (isTold) return
  isTold = true
  const words = {
    en: [
      'The atlas did not come: there may be no connection, or a newer edition took its place.',
      'Reload the page',
    ],
    es: [
      'El atlas no llegó: puede que no haya conexión o que una edición más nueva lo haya sustituido.',
      'Recargar la página',
    ],
  } as const
  const app = document.getElementById('app') ?? document.body
  for (const [lang, [told, next]] of Object.entries(words)) {
    const line = Object.assign(document.createElement('p'), { lang, textContent: `${told} ` })
    line.append(
      Object.assign(document.createElement('a'), { href: location.href, textContent: next }),
    )
    line.setAttribute('role', 'alert')
    app.append(line)
  }
}

let isTold = false
addEventListener(
  'error',
  ({ target }) => target instanceof HTMLScriptElement && tellMissingCode(),
  true,
)
// This script may come after the one that failed, which then never began.
const tellUnlessBegun = () => performance.getEntriesByName(BEGUN).length === 0 && tellMissingCode()
if (document.readyState === 'complete') tellUnlessBegun()
else addEventListener('load', tellUnlessBegun)
fetchEarly()
