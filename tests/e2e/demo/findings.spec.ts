import { expect, expectNoAxeViolations, test } from '../atlas-page.ts'

test('the overview of invented cities leads to the real findings, which nobody fetched before', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto('./')
  const offer = page.getByRole('link', { name: 'What a full build of the real data found' })
  await expect(offer).toBeVisible()
  await expect(page.getByRole('listbox', { name: 'Cities by gap' })).toBeVisible()
  expect(asked.filter((url) => url.includes('findings'))).toEqual([])
  await offer.click()
  await expect(page).toHaveURL(/\?page=findings$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^In \d+ of \d+ cities/)
  await expect(page.getByText('Real data, computed before')).toBeVisible()
  await expect(
    page.getByRole('heading', { name: 'The invented cities of this copy' }),
  ).toBeVisible()
})

test('a measure is chosen, and an invented city opens', async ({ page }) => {
  await page.goto('./?page=findings')
  await page.getByRole('button', { name: /life expectancy at birth/ }).click()
  await page.getByRole('option', { name: /^diabetes/ }).click()
  await expect(page).toHaveURL(/\?page=findings&measure=diabetes$/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('diabetes today is higher')
  const invented = page.getByRole('region', { name: /The invented cities/ })
  await invented.getByRole('listbox').focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\?city=ostermere-mn/)
})

test('the page fits a phone and the dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('./?page=findings')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('cities')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  await expectNoAxeViolations(page)
})
