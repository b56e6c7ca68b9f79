/** What some browsers know of the network; others say nothing. */
interface Connection {
  /** Mbit/s, roughly. */
  downlink?: number
  saveData?: boolean
}

/** Below this the map's code and a city's data are not fetched at the same time, Mbit/s. */
const SLOW_BELOW = 3

function connection(): Connection | undefined {
  return (navigator as Navigator & { connection?: Connection }).connection
}

/** Whether the browser knows the network to be slow. */
export function isNetworkSlow(): boolean {
  return (connection()?.downlink ?? Infinity) < SLOW_BELOW
}

/** Whether the reader asked the browser to fetch no more than needed. */
export function savesData(): boolean {
  return connection()?.saveData ?? false
}
