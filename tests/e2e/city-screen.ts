import { expect, type Locator, type Page } from '@playwright/test'

/** Waits until the fills of a city's map have been drawn. */
export async function mapDrawn(page: Page): Promise<void> {
  // Polled from outside: Playwright's waitForFunction evaluates text, which a strict policy refuses.
  await expect
    .poll(() => page.evaluate(() => performance.getEntriesByName('first-map').length))
    .toBeGreaterThan(0)
}

/** Opens a city by its link and waits for its map. */
export async function openCity(page: Page, query: string): Promise<void> {
  await page.goto(`./?${query}`)
  await mapDrawn(page)
}

/** The tract that the page's address names; null without one. */
export function chosenTract(page: Page): string | null {
  return new URL(page.url()).searchParams.get('tract')
}

/** Picks an option of a sentence's choice by its name. */
export async function choose(page: Page, label: string, option: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${label}:`) }).click()
  await page.getByRole('listbox', { name: label }).getByRole('option', { name: option }).click()
}

/** Clicks a mark of a chart where it is drawn: a shared ground above the marks takes the pointer. */
export async function clickMark(page: Page, mark: Locator): Promise<void> {
  await mark.scrollIntoViewIfNeeded()
  const box = await mark.boundingBox()
  expect(box, 'the mark is drawn').not.toBeNull()
  await page.mouse.click(box!.x + box!.width / 2, box!.y + box!.height / 2)
}

/** Clicks the map near its middle until a tract is chosen. */
export async function clickATract(page: Page): Promise<string> {
  const canvas = page.locator('canvas').first()
  const { x, y, width, height } = (await canvas.boundingBox())!
  for (const [dx, dy] of [
    [0.35, 0.45],
    [0.4, 0.55],
    [0.3, 0.4],
    [0.45, 0.35],
  ] as const) {
    await page.mouse.click(x + width * dx, y + height * dy)
    const tract = await page
      .waitForURL(/tract=/, { timeout: 1500 })
      .then(() => chosenTract(page))
      .catch(() => null)
    if (tract) return tract
  }
  throw new Error('no tract was found under four places of the map')
}
