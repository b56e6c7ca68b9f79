import { expect, expectNoAxeViolations, test } from '../atlas-page.ts'

test('the top bar leads to the check, which invented cities cannot pass nor fail', async ({
  page,
}) => {
  await page.goto('./')
  await page.getByRole('navigation').getByRole('link', { name: 'Check our numbers' }).click()
  await expect(page).toHaveURL(/\?page=check$/)
  await expect(page).toHaveTitle(/^Check our numbers/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Published figures cannot be checked on invented cities',
  )
  await expect(page.getByText('npm run verify')).toBeVisible()
  await expect(page.getByRole('table')).toHaveCount(0)
  await expect(page.getByRole('list', { name: 'Checks' }).getByRole('listitem')).toHaveCount(17)
})

test('a city’s story leads to the check too, and the step back returns', async ({ page }) => {
  await page.goto('./?city=ostermere-mn')
  await page.getByRole('main').getByRole('link', { name: 'Check our numbers' }).click()
  await expect(page).toHaveURL(/\?page=check$/)
  await page.goBack()
  await expect(page).toHaveURL(/\?city=ostermere-mn$/)
})

test('the SQL of an input is shown and copied by keyboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('./?page=check')
  await page.getByText('Poor mental health in Milwaukee', { exact: true }).focus()
  await page.keyboard.press('Enter')
  const copy = page.getByRole('button', { name: /SQL: Poor mental health/ })
  await copy.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: /^Copied/ })).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain("where measure = 'poor-mental-health'")
})

test('the page fits a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('./?page=check')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('invented cities')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  await expectNoAxeViolations(page)
})
