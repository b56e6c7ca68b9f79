import { expect, expectNoAxeViolations, test } from '../atlas-page.ts'

test('the atlas opens on the demonstration cities and says that they are invented', async ({
  page,
}) => {
  await page.goto('./')
  await expect(page.getByRole('main')).toBeVisible()
  await expect(page.getByText(/invented/i).first()).toBeVisible()
  await expectNoAxeViolations(page)
})
