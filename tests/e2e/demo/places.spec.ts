import type { Page } from '@playwright/test'
import { expect, expectNoAxeViolations, test } from '../atlas-page.ts'
import { chosenTract, mapDrawn, openCity } from '../city-screen.ts'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const news = (page: Page) => page.locator('[data-announcer]')

/** Presses Tab until what has the focus is called so. */
async function tabTo(page: Page, name: RegExp) {
  const words = () =>
    page.evaluate(() => {
      const { activeElement } = document
      return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent?.trim() ?? ''
    })
  for (let i = 0; i < 80 && !name.test(await words()); i++) await page.keyboard.press('Tab')
  expect(await words()).toMatch(name)
}

test('from the map to a neighbour, its profile, an area, its survey sheet and back, by keyboard alone', async ({
  page,
}) => {
  await openCity(page, 'city=ostermere-mn')
  const map = page.locator('canvas').first()
  await map.focus()
  await expect(page.getByText('Arrow keys', { exact: true })).toBeVisible()
  await page.keyboard.press('+')
  await page.waitForTimeout(700)
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/tract=27/)
  const first = chosenTract(page)
  await page.keyboard.press('Shift+ArrowRight')
  await expect.poll(() => chosenTract(page)).not.toBe(first)
  await expect(news(page)).toContainText(/^Tract .* chosen\. Life expectancy: .*[Gg]raded/)
  await page.keyboard.press('Enter')
  await expect(heading(page)).toContainText('Census tract')
  await expect(heading(page)).toBeFocused()

  const second = chosenTract(page)
  await page.keyboard.press('Shift+ArrowLeft')
  await expect.poll(() => chosenTract(page)).not.toBe(second)
  await expect(heading(page)).toBeFocused()

  await tabTo(page, /^Areas of the 1930s map$/)
  await page.keyboard.press('Enter')
  await expect(heading(page)).toContainText(/area/i)
  await expect(heading(page)).toBeFocused()
  await expect(news(page)).toContainText(/^A.* chosen\. .*[Gg]raded/)
  await tabTo(page, /^Show the survey sheet$/)
  await page.keyboard.press('Enter')
  await expect(page.getByText('Area characteristics')).toBeVisible()

  await page.goBack()
  await expect(heading(page)).toContainText('Census tract')
  await tabTo(page, /^Back to /)
  await page.keyboard.press('Enter')
  await expect(map).toBeFocused()
  await page.keyboard.press('Escape')
  await expect.poll(() => chosenTract(page)).toBeNull()
})

test('the map turns to its table and back by one key', async ({ page }) => {
  await openCity(page, 'city=ostermere-mn')
  await page.locator('canvas').first().focus()
  await page.keyboard.press('t')
  await expect(page.getByRole('region', { name: 'Table of tracts' })).toBeFocused()
  await page.keyboard.press('t')
  await expect(page.locator('canvas').first()).toBeFocused()
  await page.getByRole('listbox', { name: /^Tracts, by grade/ }).press('t')
  await expect(page.getByRole('region', { name: 'Table of tracts' })).toBeFocused()
})

test('an area has a page of its own by its link: tracts, neighbours, and a sheet in the form’s order', async ({
  page,
}) => {
  await openCity(page, 'city=ostermere-mn&area=990001&panel=area')
  const main = page.getByRole('main')
  await expect(heading(page)).toContainText('HOLC area')
  await expect(page).toHaveTitle(/^Area .+, Ostermere, MN – /)
  await expect(main).toContainText('at least a fifth of the tract’s land or of the area’s')
  await expect(main).toContainText(/95% interval .*n = \d+/)
  await expect(main).toContainText('Before you read.')
  await page.getByRole('button', { name: 'Show the survey sheet' }).click()
  await expect(main.locator('.sheet h3')).toHaveText([
    'Area characteristics',
    'Buildings',
    'Clarifying remarks',
    'Name and location',
  ])
  await expectNoAxeViolations(page)

  const beside = main.locator('section', { has: page.getByRole('heading', { name: 'Next to it' }) })
  const neighbour = beside.getByRole('link').first()
  await neighbour.click()
  await expect(page).not.toHaveURL(/area=990001/)
  await expect(heading(page)).toBeFocused()
  await page.goBack()
  await main.getByRole('table').first().getByRole('link').first().click()
  await expect(heading(page)).toContainText('Census tract')
  await expect(page).toHaveTitle(/^Tract .+, Ostermere, MN – /)
  await expectNoAxeViolations(page)
})

test('a link’s area of another map is ignored, in words', async ({ page }) => {
  await page.goto('./?city=ostermere-mn&area=7&panel=area')
  await mapDrawn(page)
  await expect(page.getByRole('alert')).toContainText('area “7”')
  await expect(heading(page)).toContainText('Areas graded D')
})
