import type { Page } from '@playwright/test'
import { expect, expectNoAxeViolations, test } from '../atlas-page.ts'
import { openCity } from '../city-screen.ts'

const CITY = 'city=ostermere-mn'
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const sql = (page: Page) => page.getByRole('heading', { name: 'The questions, as SQL' })

test('neighbours beyond the grade are spoken of beside the comparison', async ({ page }) => {
  await openCity(page, CITY)
  await expect(page.getByText(/Moran’s I −?\d\.\d\d, p /)).toBeVisible()
  await page.getByText('Did the maps do this?').click()
  await expect(page.getByText(/Aaronson, Hartley & Mazumder 2021/)).toBeVisible()
})

test('all statistics open and close by keyboard, and the step back returns', async ({ page }) => {
  await openCity(page, CITY)
  const opener = page.getByRole('link', { name: 'All statistics' })
  await opener.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/panel=statistics/)
  await expect(heading(page)).toHaveText('All statistics of life expectancy at birth')
  await expect(heading(page)).toBeFocused()
  await expect(sql(page)).toBeVisible()
  await page.getByRole('button', { name: 'Back to Ostermere' }).press('Enter')
  await expect(opener).toBeFocused()
  await page.goBack()
  await expect(heading(page)).toContainText('All statistics')
  await page.goBack()
  await expect(heading(page)).toContainText('Areas graded D')
})

test('a link to them shows the same figures as the finding, in both themes', async ({ page }) => {
  await openCity(page, CITY)
  const finding = await page.locator('h1 .figure').innerText()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.goto(`./?${CITY}&panel=statistics`)
    await expect(page.getByRole('table', { name: 'D against A' })).toContainText(
      `−${finding.replace(' years', '')}`,
    )
    await expectNoAxeViolations(page)
  }
})

test('another measure keeps the panel, and a rule without groups says so', async ({ page }) => {
  await page.goto(`./?${CITY}&panel=statistics`)
  await page.getByRole('link', { name: 'Asthma', exact: true }).click()
  await expect(page).toHaveURL(/measure=asthma&panel=statistics/)
  await expect(heading(page)).toHaveText(/asthma/)
  await page.goto(`./?${CITY}&rule=proportions&panel=statistics`)
  await expect(page.getByText('This rule puts no tract into a group')).toBeVisible()
  await expect(page.getByRole('row', { name: /Pearson/ })).toContainText(/\d\.\d\d to/)
  await expect(page.getByText(/Cannot be computed/)).toHaveCount(0)
})

test('the SQL of the view has its values in it and is copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`./?${CITY}&threshold=20&panel=statistics`)
  await page.getByText('The grade of each tract', { exact: true }).click()
  await page.getByRole('button', { name: /^Copy.*The grade of each tract/ }).click()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain("'ostermere-mn'")
  expect(copied).toContain('(0.2::double)')
  expect(copied).not.toContain('?')
})

test('a statistic’s name leads to how it is made, and the step back to the statistics', async ({
  page,
}) => {
  await page.goto(`./?${CITY}&panel=statistics`)
  await page.getByRole('link', { name: 'Hedges’ g' }).click()
  await expect(page).toHaveURL(/\?page=methods#statistic-effect-size$/)
  await expect(page.locator('#statistic-effect-size')).toBeFocused()
  await expect(page.locator('#statistic-effect-size')).toBeInViewport()
  await page.goBack()
  await expect(heading(page)).toContainText('All statistics')
})

test('the methods are reached from the top bar, with places to link to, in both themes', async ({
  page,
}) => {
  await page.goto('./')
  await page.getByRole('navigation').getByRole('link', { name: 'Methods' }).click()
  await expect(heading(page)).toBeFocused()
  await page.getByRole('link', { name: 'The measures' }).click()
  await expect(page).toHaveURL(/#measures$/)
  await expect(page.getByRole('heading', { name: 'The measures' })).toBeInViewport()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.goto('./?page=methods#rule-score')
    await expect(page.locator('#rule-score')).toBeInViewport()
    await expectNoAxeViolations(page)
  }
})

test('every page is reached on a phone, where the methods and the statistics fit', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('./')
  await page.getByRole('button', { name: 'Pages' }).click()
  const menu = page.getByRole('navigation', { name: 'Atlas' })
  for (const name of ['All cities', 'Reproduce', 'Check our numbers', 'Methods', 'Data'])
    await expect(menu.getByRole('link', { name, exact: true })).toBeVisible()
  await menu.getByRole('link', { name: 'Methods' }).click()
  await expect(heading(page)).toBeVisible()
  const width = () => page.evaluate(() => document.documentElement.scrollWidth)
  expect(await width()).toBe(390)
  await expectNoAxeViolations(page)
  await page.goto(`./?${CITY}&panel=statistics`)
  await expect(page.getByRole('table', { name: 'Inequality' })).toBeVisible()
  expect(await width()).toBe(390)
  await expectNoAxeViolations(page)
})
