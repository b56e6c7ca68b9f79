import type { Page } from '@playwright/test'

/** Keeps the answers to what the pattern matches back until they are let go. */
export async function heldBack(page: Page, pattern: string): Promise<{ letGo: () => void }> {
  let letGo = () => {}
  const free = new Promise<void>((done) => (letGo = done))
  await page.route(pattern, async (route) => {
    await free
    await route.continue()
  })
  return { letGo }
}
