import type { Page } from '@playwright/test'

/** A layout shift, and whether a press, tap or key came at most 500 ms before, for which a browser forgives it. */
export interface Shift {
  value: number
  at: number
  isForgiven: boolean
  what: string[]
}

/** An event's time from when the browser got it until the page's own work for the next frame was done, ms, and the act that it belongs to. */
export interface Interaction {
  act: string
  ms: number
}

declare global {
  interface Window {
    /** What the reader does at present; its events are noted. */
    act: string | null
    /** Whether the page still works on the answer. */
    isWaiting: boolean
    interactions: Interaction[]
    shifts: Shift[]
  }
}

/** What an interaction is called among the page's measures, in the same order. */
export const INTERACTION = 'interaction'

/**
 * Notes in the page, from its start on, the interactions of each act: from an event of these names until script, style, layout and the
 * recording of the next paint were done. Notes every layout shift, too.
 */
export async function watchInteractions(page: Page): Promise<void> {
  await page.addInitScript((interaction) => {
    window.act = null
    window.isWaiting = false
    window.interactions = []
    window.shifts = []
    let waiting: { act: string; start: number } | null = null
    const channel = new MessageChannel()
    channel.port1.onmessage = () => {
      if (!waiting) return
      const { act, start } = waiting
      const { duration: ms } = performance.measure(interaction, { start })
      window.interactions.push({ act, ms })
      waiting = null
      window.isWaiting = false
    }
    for (const name of ['pointermove', 'pointerdown', 'pointerup', 'click', 'keydown', 'keyup']) {
      addEventListener(
        name,
        ({ timeStamp: start }) => {
          if (waiting || window.act === null) return
          waiting = { act: window.act, start }
          window.isWaiting = true
          requestAnimationFrame(() => channel.port2.postMessage(null))
        },
        { capture: true },
      )
    }
    interface LayoutShift extends PerformanceEntry {
      value: number
      hadRecentInput: boolean
      sources: { node: Node | null }[]
    }
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as LayoutShift[]) {
        const what = entry.sources.map(({ node }) => {
          const element = node instanceof Element ? node : node?.parentElement
          return element ? `${element.tagName}.${element.getAttribute('class') ?? ''}` : 'gone'
        })
        const { value, startTime: at, hadRecentInput: isForgiven } = entry
        window.shifts.push({ value, at, isForgiven, what })
      }
    }).observe({ type: 'layout-shift', buffered: true })
  }, INTERACTION)
}

/** Does what a reader does as an act of that name, until it is answered, and lets the page rest for so many ms. */
export async function perform(
  page: Page,
  name: string,
  rest: number,
  act: () => Promise<void>,
): Promise<void> {
  await page.evaluate((name) => (window.act = name), name)
  await act()
  await page.waitForFunction(() => !window.isWaiting)
  await page.waitForTimeout(rest)
  await page.evaluate(() => (window.act = null))
}
