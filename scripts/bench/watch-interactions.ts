import type { Page } from '@playwright/test'

declare global {
  interface Window {
    interactions: number[]
    shifts: { value: number; at: number; what: string[] }[]
  }
}

/**
 * Notes in the page, from its start on, for each event of these names the ms from when it came until the page's own work for the next frame
 * was done (script, style, layout, the recording of the paint; not the raster, which other threads do), and every layout shift.
 */
export async function watchInteractions(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.interactions = []
    window.shifts = []
    let waiting: number | null = null
    const channel = new MessageChannel()
    channel.port1.onmessage = () => {
      if (waiting !== null) window.interactions.push(performance.now() - waiting)
      waiting = null
    }
    for (const name of ['pointermove', 'keydown', 'click', 'popstate']) {
      addEventListener(
        name,
        ({ timeStamp }) => {
          if (waiting !== null) return
          waiting = timeStamp
          requestAnimationFrame(() => channel.port2.postMessage(null))
        },
        { capture: true },
      )
    }
    interface Shift extends PerformanceEntry {
      value: number
      sources: { node: Node | null }[]
    }
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as Shift[]) {
        const what = entry.sources.map(({ node }) => {
          const element = node instanceof Element ? node : node?.parentElement
          return element ? `${element.tagName}.${element.getAttribute('class') ?? ''}` : 'gone'
        })
        window.shifts.push({ value: entry.value, at: entry.startTime, what })
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

/** Does something that makes an event, and gives the ms until the page's work for the next frame was done; null where nothing was noted. */
export async function timed(page: Page, act: () => Promise<void>): Promise<number | null> {
  await page.evaluate(() => {
    window.interactions.length = 0
  })
  await act()
  await page.waitForTimeout(60)
  return page.evaluate(() => window.interactions[0] ?? null)
}
