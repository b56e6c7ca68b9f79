import { columnsPath, shapesPath } from './domain/published-path.ts'
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

fetchEarly()
