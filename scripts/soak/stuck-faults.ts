import type { WatchedPage } from './watched-page.ts'

/** How long something may be on its way while the network rests, ms: half a minute is what the engine is waited for. */
export const PATIENCE_MS = 40_000
const NETWORK_MS = 60_000

const LOADING = '.notice.loading, [aria-busy="true"]'
/** What tells of work by its words alone ends in an ellipsis, "Running …"; some of it begins when the reader comes there. */
const TELLING = '[role="status"]'

/** Waits until nothing is on its way; tells what still is after the patience, or that the network never rested. */
export async function stuckFaults(watched: WatchedPage): Promise<string[]> {
  const { page } = watched
  if (!(await watched.quiet(NETWORK_MS)))
    return [`the network never rested: ${watched.waiting.join(', ')}`]
  const end = Date.now() + PATIENCE_MS
  let stuck: string[] = []
  while (Date.now() < end) {
    stuck = await page.evaluate(
      ([loading, telling]) =>
        [
          ...document.querySelectorAll(loading),
          ...[...document.querySelectorAll(telling)].filter((element) => {
            const { top, bottom } = element.getBoundingClientRect()
            const isOnScreen = bottom > 0 && top < innerHeight
            return isOnScreen && element.textContent.trim().endsWith(' …')
          }),
        ]
          .filter((element) => element.checkVisibility())
          .map((element) => element.textContent.trim().slice(0, 80)),
      [LOADING, TELLING] as const,
    )
    if (stuck.length === 0) return []
    await page.waitForTimeout(100)
  }
  return stuck.map((words) => `stuck: ${words}`)
}
