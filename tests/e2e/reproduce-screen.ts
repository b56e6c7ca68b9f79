import { expect, type Locator, type Page } from '@playwright/test'

export const heading = (page: Page): Locator => page.getByRole('heading', { level: 1 })

/** The button that joins all maps, which is the page's only way to start. */
export const startButton = (page: Page): Locator =>
  page.getByRole('button', { name: /^Join all \d+ maps here/ })

/** Opens the page that joins all maps, and starts it. */
export async function reproduce(page: Page): Promise<void> {
  await page.goto('./?page=reproduce')
  await startButton(page).click()
}

/** A figure of the result by its name: the text beside it. */
export const fact = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('term').filter({ hasText: name }).locator('xpath=following-sibling::dd')

/** How many overlaps were published with the tracts of any census, as the manifest counts them. */
export async function publishedOverlaps(page: Page): Promise<number> {
  const { files } = await (await page.request.get('./data/manifest.json')).json()
  const crosswalks = files.filter(({ path }: { path: string }) =>
    /^crosswalk(_\d+)?\.arrow$/.test(path),
  )
  expect(crosswalks, 'the manifest lists the crosswalk').not.toEqual([])
  return crosswalks.reduce((sum: number, { rows }: { rows: number }) => sum + rows, 0)
}
