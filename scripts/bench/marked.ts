import type { Page } from '@playwright/test'

const LOOK_MS = 20

/** Waits until a page has so many entries of a name on its timeline. Asked from outside: the policy refuses the text that Playwright's own waiting evaluates. */
export async function marked(page: Page, name: string, least = 1): Promise<void> {
  while ((await page.evaluate((of) => performance.getEntriesByName(of).length, name)) < least)
    await page.waitForTimeout(LOOK_MS)
}

/** The last duration that a page measured under a name, ms, once there is one. */
export async function measured(page: Page, name: string): Promise<number> {
  await marked(page, name)
  return page.evaluate((of) => performance.getEntriesByName(of).at(-1)!.duration, name)
}
