import { columnsPath, shapesPath } from './domain/published-path.ts'
import { isCityId } from './state/city-id.ts'

/** The files of the map's code: put in their place by the build. */
declare const MAP_CODE: readonly string[]

/** Longer than this the page itself comes only over a network that may be slow, ms. */
const NEAR_MS = 100

/**
 * Asks for what a link is sure to need while the page's code is still on its way, which then finds it here. Where the network may be slow
 * that is only what the first picture of a city needs: all else would take its place.
 */
function fetchEarly() {
  const query = new URLSearchParams(location.search)
  fetchData('cities.json')
  const city = query.get('city')
  if (city === null || !isCityId(city) || query.has('page')) return
  // Which tracts another measure is shown on, a city's row has to say first.
  const isUsual = !query.has('measure')
  if (isUsual) fetchData(shapesPath(city, 2010))
  if (!isNear()) return
  if (isUsual) fetchData(columnsPath(city, 2010))
  if (query.get('layout') !== 'table') for (const file of MAP_CODE) fetchCode(file)
}

function isNear(): boolean {
  const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return page !== undefined && page.responseEnd - page.requestStart < NEAR_MS
}

function fetchData(path: string) {
  preload({ rel: 'preload', as: 'fetch', crossOrigin: '', href: `data/${path}` })
}

function fetchCode(href: string) {
  if (href.endsWith('.css')) preload({ rel: 'preload', as: 'style', href })
  else preload({ rel: 'modulepreload', href })
}

function preload(attributes: Partial<HTMLLinkElement>) {
  document.head.append(Object.assign(document.createElement('link'), attributes))
}

fetchEarly()
