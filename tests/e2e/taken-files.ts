import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { DecodedPng } from 'fast-png'

/** Opens a view with the dialog of figures over it, and waits for the figure. */
export async function takeFigure(page: Page, query: string): Promise<void> {
  await page.goto(`?${query}&take=figure`)
  await page.locator('dialog svg[data-title]').waitFor()
}

/** The file that a button of the dialog makes. */
export async function savedBy(page: Page, name: string | RegExp) {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name, exact: true }).click()
  const saved = await download
  const path = await saved.path()
  return { name: saved.suggestedFilename(), path, bytes: readFileSync(path) }
}

/** How much of a picture differs from the colour of its first pixel, 0–1: 0 is a blank one. */
export function inkShare({ width, height, channels, data }: DecodedPng): number {
  let inked = 0
  for (let i = 0; i < data.length; i += channels)
    if ([0, 1, 2].some((k) => Math.abs(data[i + k]! - data[k]!) > 8)) inked++
  return inked / (width * height)
}
