import type { Page } from '@playwright/test'
import { choose } from '../city-screen.ts'
import { expect, expectNoAxeViolations, test } from '../atlas-page.ts'

const LINK = './?page=compare&cities=ostermere-mn,windelmoor-or,calverne-ar'
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const column = (page: Page, name: RegExp) => page.getByRole('region', { name })
/** The numbers under a city’s tracts. */
const axisOf = (page: Page, name: RegExp) =>
  column(page, name).locator('svg[aria-label="Tracts by grade"] > g').last().allTextContents()

test('three cities stand on one scale: gaps, tracts, maps', async ({ page }) => {
  await page.goto(LINK)
  await expect(heading(page)).toContainText(
    /^The gap in life expectancy between areas graded D and B/,
  )
  await expect(
    page.getByRole('listbox', { name: 'Cities by gap' }).getByRole('option'),
  ).toHaveCount(3)
  await expect(column(page, /^Ostermere/)).toContainText('below that of areas graded B')
  await expect(column(page, /^Windelmoor/)).toContainText('Fragile: only 5 tracts are mostly B')
  await expect(column(page, /^Calverne/)).toContainText('no clear gap')
  const ticks = await axisOf(page, /^Ostermere/)
  for (const name of [/^Windelmoor/, /^Calverne/]) expect(await axisOf(page, name)).toEqual(ticks)
  await expect(page.getByRole('img', { name: /^Small map of/ })).toHaveCount(3)
  await expect(page.getByText('All maps have one scale.')).toBeVisible()
  await expectNoAxeViolations(page)
})

test('measure and method apply to every city, and stand in the link', async ({ page }) => {
  await page.goto(LINK)
  await choose(page, 'Measure', /^diabetes Adults/)
  await choose(page, 'Assignment rule', /^Its average grade, at least a fifth/)
  await expect(page).toHaveURL(
    /cities=ostermere-mn,windelmoor-or,calverne-ar&measure=diabetes&rule=/,
  )
  await expect(heading(page)).toContainText('D-like')
  for (const name of [/^Ostermere/, /^Windelmoor/, /^Calverne/])
    await expect(column(page, name)).toContainText(/D-like/)
  await choose(page, 'Assignment rule', /^Every grade, by its share/)
  await expect(heading(page)).toContainText('wholly D')
  await expectNoAxeViolations(page)
})

test('cities are added, replaced and removed by keyboard alone', async ({ page }) => {
  await page.goto('./?page=compare')
  await page.getByRole('combobox', { name: 'Add a city' }).focus()
  await page.keyboard.type('oster')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: /^Ostermere/ })).toBeFocused()
  await page.getByRole('combobox', { name: 'Add a city' }).focus()
  await page.keyboard.type('calv')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/cities=ostermere-mn,calverne-ar/)
  await page.getByRole('button', { name: /^Replace Ostermere/ }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('combobox', { name: /^Instead of/ })).toBeFocused()
  await page.keyboard.type('wind')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/cities=windelmoor-or,calverne-ar/)
  await page.getByRole('button', { name: /^Remove Calverne/ }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/cities=windelmoor-or$/)
  await expect(heading(page)).toBeFocused()
  await page.goBack()
  await expect(column(page, /^Calverne/)).toBeVisible()
})

test('a city leads to the comparison, and its column back to it', async ({ page }) => {
  await page.goto('./?city=ostermere-mn')
  await page.getByRole('main').getByRole('link', { name: 'Compare' }).click()
  await expect(page).toHaveURL(/\?page=compare&cities=ostermere-mn$/)
  await page.getByRole('link', { name: /^Ostermere/ }).click()
  await expect(page).toHaveURL(/\?city=ostermere-mn$/)
})

test('what a link asks for in vain is said, and the rest is compared', async ({ page }) => {
  await page.goto('./?page=compare&cities=ostermere-mn,atlantis-xx,%3Cb%3E,calverne-ar')
  await expect(page.getByRole('alert')).toContainText('cities “<b>”')
  await expect(page.getByText('“atlantis-xx”')).toBeVisible()
  await expect(column(page, /^Calverne/)).toContainText('no clear gap')
})

test('a city that does not load says so in its place, and is asked for again', async ({ page }) => {
  let isBroken = true
  await page.route('**/city/calverne-ar.tracts.json', (route) =>
    isBroken ? route.fulfill({ body: '{' }) : route.continue(),
  )
  await page.goto(LINK)
  const calverne = column(page, /^Calverne/)
  await expect(calverne.getByRole('alert')).toContainText('This city could not be loaded.')
  await expect(column(page, /^Ostermere/)).toContainText('below that of areas graded A')
  isBroken = false
  await calverne.getByRole('button', { name: 'Try again' }).click()
  await expect(calverne).toContainText('no clear gap')
})

test('on a phone the gaps stand above the cities, which stand below one another', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(LINK)
  const top = async (name: RegExp) => (await column(page, name).boundingBox())!.y
  await expect(column(page, /^Calverne/)).toContainText('no clear gap')
  const forest = (await page.getByRole('group', { name: 'Gap by city' }).boundingBox())!.y
  expect(forest).toBeLessThan(await top(/^Ostermere/))
  expect(await top(/^Ostermere/)).toBeLessThan(await top(/^Windelmoor/))
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await expectNoAxeViolations(page)
})

test('the overview draws every city at its two means, and the link keeps it', async ({ page }) => {
  await page.goto('./')
  await choose(page, 'Plot', /^a dot at its two means/)
  await expect(page).toHaveURL(/\?plot=means$/)
  const dots = page.getByRole('listbox', { name: 'Cities from left to right' })
  await dots.focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/city=/)
  await page.goBack()
  await choose(page, 'Measure', /^diabetes Adults/)
  await expect(dots.getByRole('option', { name: /% against .* a gap of/ }).first()).toBeAttached()
  await dots.press('t')
  const table = page.getByRole('table', { name: 'D minus A in each city' })
  await expect(table.getByRole('row')).toHaveCount(1 + (await dots.getByRole('option').count()))
  await table.getByRole('button', { name: '95% interval' }).click()
  await expectNoAxeViolations(page)
  await page.keyboard.press('t')
  await expect(dots).toBeFocused()
})
