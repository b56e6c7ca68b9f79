import { expect, expectNoAxeViolations, test } from '../atlas-page.ts'
import { fact, heading, publishedOverlaps, reproduce } from '../reproduce-screen.ts'

test('every overlap of all real maps, joined here, equals the published one', async ({ page }) => {
  await reproduce(page)
  const published = (await publishedOverlaps(page)).toLocaleString('en')
  await expect(heading(page)).toHaveText(`All ${published} overlaps equal the published ones`, {
    timeout: 40_000,
  })
  await expect(fact(page, 'Maps joined')).toHaveText('133 of 133')
  await expect(fact(page, 'Tracts whose graded land differs')).toHaveText(/^0 of [\d,]+$/)
  await expect(page.getByText(/^Maps without census tract shapes .*: 43\.$/)).toBeVisible()
  const description = await page.getByRole('term').locator('xpath=..').allInnerTexts()
  test.info().annotations.push({ type: 'result', description: description.join('; ') })
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a phone shows the result in one column that fits, in ${colorScheme} colours`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width: 390, height: 844 })
    await reproduce(page)
    await expect(heading(page)).toHaveText(/overlaps equal/, { timeout: 40_000 })
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
    await expectNoAxeViolations(page)
  })
}
