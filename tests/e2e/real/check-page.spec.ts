import type { Page } from '@playwright/test'
import { expect, expectNoAxeViolations, test } from '../atlas-page.ts'

const FINDING = 'All 17 results checked here come out again'
const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** Whether the data were built with the files that published figures are held to. */
async function hasReferences(page: Page): Promise<boolean> {
  const { files } = await (await page.request.get('./data/manifest.json')).json()
  return files.some(({ path }: { path: string }) => path === 'reference/published-score.arrow')
}

test('every published figure is computed again in the browser and agrees', async ({ page }) => {
  await page.goto('./?page=check')
  test.skip(!(await hasReferences(page)), 'the data were built without the published score')
  await expect(heading(page)).toHaveText(FINDING, { timeout: 60_000 })
  const rows = page.getByRole('row').filter({ has: page.getByRole('cell') })
  expect(await rows.count()).toBeGreaterThan(120)
  await expect(rows.filter({ hasText: 'agrees' })).toHaveCount(await rows.count())
  const famous = page.getByRole('article', { name: /^2 Life expectancy in the worst-graded/ })
  await expect(famous).toContainText('Published: 3.6 years shorter')
  await expect(famous.getByRole('row', { name: /^years, without Wisconsin/ })).toHaveText(
    /3\.54\s*3\.536\s*−0\.004\s*0\.005\s*agrees/,
  )
  await expectNoAxeViolations(page)
})

test('a line of the list leads to its figures by keyboard', async ({ page }) => {
  await page.goto('./?page=check')
  test.skip(!(await hasReferences(page)), 'the data were built without the published score')
  await page.getByRole('link', { name: /^Milwaukee: percentage points/ }).focus()
  await page.keyboard.press('Enter')
  const entry = page.getByRole('article', { name: /^17 Milwaukee/ })
  await expect(entry.getByRole('heading')).toBeInViewport()
  await expect(heading(page)).toHaveText(FINDING)
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`the figures fit a phone, in ${colorScheme} colours`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto('./?page=check')
    test.skip(!(await hasReferences(page)), 'the data were built without the published score')
    await expect(heading(page)).toHaveText(FINDING, { timeout: 60_000 })
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
    await expectNoAxeViolations(page)
  })

test('without the published score the page says what to add and where', async ({ page }) => {
  await page.route('**/data/manifest.json', async (route) => {
    const response = await route.fetch()
    const manifest = await response.json()
    manifest.files = manifest.files.filter(
      ({ path }: { path: string }) => !path.startsWith('reference/'),
    )
    await route.fulfill({ response, json: manifest })
  })
  await page.goto('./?page=check')
  await expect(heading(page)).toHaveText(
    'None of the published figures can be checked on these data',
  )
  const first = page.getByRole('article').first()
  await expect(first).toContainText('data missing')
  await expect(first).toContainText('data/raw/hrs')
  await expectNoAxeViolations(page)
})
