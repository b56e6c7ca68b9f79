/** What some browsers know of the network; others say nothing. */
interface Connection {
  effectiveType?: 'slow-2g' | '2g' | '3g' | '4g'
  saveData?: boolean
}

/** Below this the map's code and a city's data are not fetched at the same time, Mbit/s, waiting included. */
const SLOW_BELOW = 2
/** Fewer bytes than this say little. */
const ENOUGH = 30_000

function connection(): Connection | undefined {
  return (navigator as Navigator & { connection?: Connection }).connection
}

/** How fast these files came together, Mbit/s; null where too little of them came from the network. */
export function speedOf(files: readonly PerformanceResourceTiming[]): number | null {
  const fetched = files.filter(({ transferSize }) => transferSize > 0)
  const bytes = fetched.reduce((sum, { transferSize }) => sum + transferSize, 0)
  if (bytes < ENOUGH) return null
  const start = Math.min(...fetched.map(({ requestStart }) => requestStart))
  const end = Math.max(...fetched.map(({ responseEnd }) => responseEnd))
  return (8 * bytes) / 1000 / (end - start)
}

// By the page's own code, which has just come: what browsers say of a network they have not used yet is a guess.
const speed = speedOf(performance.getEntriesByType('resource') as PerformanceResourceTiming[])

/** Whether the page's own code came slowly, or where it was stored, whether the browser knows the network to be slow. */
export function isNetworkSlow(): boolean {
  if (speed !== null) return speed < SLOW_BELOW
  return (connection()?.effectiveType ?? '4g') !== '4g'
}

/** Whether the reader asked the browser to fetch no more than needed. */
export function savesData(): boolean {
  return connection()?.saveData ?? false
}
