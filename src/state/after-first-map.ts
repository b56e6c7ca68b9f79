import { wait } from './wait.ts'
import { whenIdle } from './when-idle.ts'

/** A city that never draws a map, as where there is no WebGL, is waited for no longer than this, ms. */
const PATIENCE_MS = 20_000

/** Resolves when the page has time for what no reader waits for: once it is loaded and, where it opens a city's map, that is painted. */
export async function afterFirstMap(opensMap: boolean): Promise<void> {
  if (document.readyState !== 'complete')
    await new Promise((done) => addEventListener('load', done, { once: true }))
  if (opensMap) await Promise.race([firstMap(), wait(PATIENCE_MS)])
  await new Promise<void>((done) => whenIdle(done))
}

function firstMap(): Promise<void> {
  return new Promise((done) => {
    const observer = new PerformanceObserver((list) => {
      if (list.getEntriesByName('first-map').length === 0) return
      observer.disconnect()
      done()
    })
    observer.observe({ type: 'mark', buffered: true })
  })
}
