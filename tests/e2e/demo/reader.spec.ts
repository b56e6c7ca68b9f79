import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { chosenTract, choose, clickATract, mapDrawn, openCity } from '../city-screen.ts'
import { seek } from '../search-screen.ts'
import { expect, expectNoAxeViolations, test } from '../atlas-page.ts'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

test('invented data are called so on the overview and in each city', async ({ page }) => {
  await page.goto('./')
  await expect(page.getByText('invented data').first()).toBeAttached()
  await openCity(page, 'city=ostermere-mn')
  await expect(page.getByText('invented data').nth(1)).toBeAttached()
})

test('invented figures are credited to no publisher', async ({ page }) => {
  const main = page.getByRole('main')
  await page.goto('./')
  await expect(main).toContainText('made by a seeded simulation')
  await expect(main).not.toContainText(/USALEEP|Mapping Inequality|Census Bureau/)
  await openCity(page, 'city=ostermere-mn')
  await clickATract(page)
  await page.getByRole('button', { name: 'Open its profile' }).click()
  await expect(main).toContainText('They say nothing of any real place')
  await expect(main).not.toContainText(/USALEEP|500 Cities|Mapping Inequality|Census Bureau/)
})

test('the planted effects show: strong, none and reversed', async ({ page }) => {
  await openCity(page, 'city=ostermere-mn')
  await expect(heading(page)).toContainText('below that of areas graded A')
  await openCity(page, 'city=windelmoor-or')
  await expect(heading(page)).toContainText('above')
  await openCity(page, 'city=calverne-ar')
  await expect(heading(page)).toContainText('no clear gap')
})

test('a reader finds a city, reads a tract and goes back, by keyboard alone', async ({ page }) => {
  await page.goto('./')
  await expect(heading(page)).toBeVisible()
  const skip = page.getByRole('link', { name: 'Skip to the content' })
  await expect(skip).not.toBeInViewport()
  await page.keyboard.press('Tab')
  await expect(skip).toBeInViewport()
  const search = page.getByRole('button', { name: 'Find a city, tract or area' })
  for (
    let i = 0;
    i < 10 && !(await search.evaluate((node) => node === document.activeElement));
    i++
  )
    await page.keyboard.press('Tab')
  await seek(page, 'oster')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/city=ostermere-mn/)
  await mapDrawn(page)
  await expect(page.getByRole('main')).toBeFocused()
  await expect(page.locator('[data-announcer]')).toHaveText(/^Ostermere, MN/)
  const chart = page.getByRole('listbox', { name: /tract/i }).first()
  for (let i = 0; i < 20 && !(await chart.evaluate((node) => node === document.activeElement)); i++)
    await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/tract=/)
  const profile = page.getByRole('button', { name: 'Open its profile' })
  for (
    let i = 0;
    i < 30 && !(await profile.evaluate((node) => node === document.activeElement));
    i++
  )
    await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(heading(page)).toContainText('Census tract')
  await expect(heading(page)).toBeFocused()
  await page.goBack()
  await expect(heading(page)).toContainText('Areas graded D')
})

test('the map is walked by keyboard: it pans, zooms and chooses the tract in its middle', async ({
  page,
}) => {
  await openCity(page, 'city=ostermere-mn')
  await page.locator('canvas').first().focus()
  await page.keyboard.press('+')
  await page.keyboard.press('ArrowLeft')
  await page.waitForTimeout(700)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/tract=27/)
})

test('a choice opens, moves and closes by keyboard, and applies only when taken', async ({
  page,
}) => {
  await openCity(page, 'city=ostermere-mn')
  const button = page.getByRole('button', { name: /^Measure:/ })
  await button.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Escape')
  await expect(page).not.toHaveURL(/measure=/)
  await expect(button).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/measure=diabetes/)
})

test('the table is the map’s twin: the same tract chosen in both, sortable', async ({ page }) => {
  await openCity(page, 'city=ostermere-mn')
  const geoid = await clickATract(page)
  await page.getByRole('button', { name: 'Table', exact: true }).click()
  const table = page.getByRole('table').last()
  await expect(table.getByRole('button', { pressed: true })).toBeVisible()
  await expect(table.getByRole('row', { name: geoid })).toBeVisible()
  await table.getByRole('button', { name: /Life expectancy/ }).click()
  await expect(table.getByRole('columnheader', { name: /Life expectancy/ })).toHaveAttribute(
    'aria-sort',
    'ascending',
  )
  expect(chosenTract(page)).toBe(geoid)
})

test('classes of this city alone recolour the map and its legend', async ({ page }) => {
  await openCity(page, 'city=ostermere-mn')
  await choose(page, 'Classes', /as many tracts/)
  await expect(page).toHaveURL(/classes=quantile/)
  await expectNoAxeViolations(page)
})

test('a link with parts that make no sense shows the rest and says what it left out', async ({
  page,
}) => {
  await openCity(page, 'city=ostermere-mn&threshold=140&measure=luck')
  await expect(page.getByRole('alert')).toContainText('threshold “140”')
  await expect(page.getByRole('alert')).toContainText('measure “luck”')
  await expect(heading(page)).toContainText('Areas graded D')
})

test('nothing of the page is stored and no cookie is set', async ({ page, context }) => {
  await openCity(page, 'city=ostermere-mn')
  expect(await context.cookies()).toEqual([])
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
})

test('the published manifest lists every file with rows, bytes and hash', async ({ request }) => {
  const manifest = await (await request.get('./data/manifest.json')).json()
  expect(manifest.invented).toBe(true)
  expect(manifest.files.length).toBeGreaterThan(30)
  for (const file of manifest.files) {
    expect(file.sha256).toMatch(/^[0-9a-f]{64}$/)
    const onDisk = readFileSync(`.cache/demo-data/${file.path}`)
    expect(onDisk.length).toBe(file.bytes)
  }
})
