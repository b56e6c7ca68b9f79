import type { Page } from '@playwright/test'
import { clashes, LIMITS } from './clashes.ts'
import { fontSheet, type FigureFile } from './figure-files.ts'

/** What reads badly in figures, set in their own fonts on a page: a line each, with the figure's name. */
export async function faultsOf(page: Page, files: readonly FigureFile[]): Promise<string[]> {
  await page.setContent(`<style>body{margin:0}${fontSheet()}</style><div></div>`)
  await page.evaluate(() => Promise.all([...document.fonts].map((font) => font.load())))
  const faults: string[] = []
  for (const { name, svg } of files) {
    await page.locator('div').evaluate((div, svg) => {
      div.innerHTML = svg
    }, svg)
    const found = await page.evaluate(clashes, LIMITS)
    faults.push(...found.map((fault) => `${name}: ${fault}`))
  }
  return faults
}
