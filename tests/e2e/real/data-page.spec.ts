import { expect, expectNoAxeViolations, test } from '../atlas-page.ts'

test('the page about the data counts the maps and names the terms of the areas', async ({
  page,
}) => {
  await page.goto('./?page=data')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('176 maps')
  await expect(page.getByText('133 of the maps have census tracts')).toBeVisible()
  await expect(page.getByText('with credit, not commercially')).toBeVisible()
  await expect(page.getByText(/invented/i)).toHaveCount(0)
  await expectNoAxeViolations(page)
})

test('it says why a map has no tracts, and which have no prevalences', async ({ page }) => {
  await page.goto('./?page=data')
  const row = (name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) })
  await expect(row('Los Angeles, CA')).toContainText(
    'no tract shapes for California in this data set',
  )
  await expect(row('Buffalo, NY')).toContainText(
    'the tract shapes for New York in this data set do not reach it',
  )
  await expect(row('Philadelphia, PA')).toContainText('tract shapes for 78% of its graded land')
  await expect(row('Arlington, MA')).toContainText('no prevalences')
  await expect(row('Milwaukee County, WI')).toContainText('29 of 29')
})

test('it lists what the build counted', async ({ page }) => {
  await page.goto('./?page=data')
  const row = page.getByRole('row', { name: /area whose label does not begin with its grade/ })
  await expect(row).toContainText('72')
  await expect(row).toContainText('Milwaukee County, WI 26')
})
