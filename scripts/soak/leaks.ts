import type { CDPSession, Page } from '@playwright/test'

/** What a page holds once all that nothing reaches was collected. */
export interface Held {
  heapBytes: number
  /** Of its documents, and those that are in none but still held. */
  nodes: number
  /** Of those that are in the page. */
  shown: number
  listeners: number
  /** Documents, those of pages that were left and are still held among them. */
  documents: number
  workers: number
}

export const MOST_GROWTH = 0.25
/** Below these, more or less by a few is a matter of chance. */
const SLACK: Held = {
  heapBytes: 2e6,
  nodes: 400,
  shown: 400,
  listeners: 100,
  documents: 2,
  workers: 1,
}

export async function held(page: Page, session: CDPSession): Promise<Held> {
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  const counters = await session.send('Memory.getDOMCounters')
  return {
    heapBytes: usedSize,
    nodes: counters.nodes,
    shown: await page.evaluate(() => {
      const all = document.createTreeWalker(document)
      let count = 1
      while (all.nextNode()) count++
      return count
    }),
    listeners: counters.jsEventListeners,
    documents: counters.documents,
    workers: page.workers().length,
  }
}

/** What grew by more than a quarter, in words; none where nothing did. */
export function growthFaults(start: Held, end: Held): string[] {
  return (Object.keys(start) as (keyof Held)[]).flatMap((key) => {
    const [before, after] = [start[key], end[key]]
    const isMore = after > before * (1 + MOST_GROWTH) && after - before > SLACK[key]
    return isMore ? [`leak: ${key} grew from ${before} to ${after}`] : []
  })
}

/** Growth as a part of what was there, for a report. */
export function growth(start: Held, end: Held, key: keyof Held = 'heapBytes'): number {
  return end[key] / start[key] - 1
}
