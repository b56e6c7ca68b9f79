import { expect, expectNoAxeViolations, test } from '../atlas-page.ts'

test('the atlas opens on the real cities and calls nothing invented', async ({ page }) => {
  await page.goto('./')
  await expect(page.getByRole('main')).toBeVisible()
  await expect(page.getByText('Milwaukee County').first()).toBeVisible()
  await expect(page.getByText(/invented/i)).toHaveCount(0)
  await expectNoAxeViolations(page)
})
