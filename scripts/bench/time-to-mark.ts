import type { Browser } from '@playwright/test'

const PATIENCE_MS = 60_000

/**
 * Milliseconds from the start of the navigation until the page sets the mark, in a fresh context: nothing cached.
 * Throws when it sets none within a minute.
 */
export async function timeToMark(browser: Browser, url: string, mark: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  try {
    const page = await context.newPage()
    await page.goto(url)
    const found = await page.waitForFunction(
      (name) => performance.getEntriesByName(name, 'mark')[0]?.startTime,
      mark,
      { timeout: PATIENCE_MS },
    )
    return (await found.jsonValue())!
  } catch (cause) {
    throw new Error(`${url} did not come to its mark ${mark}`, { cause })
  } finally {
    await context.close()
  }
}
