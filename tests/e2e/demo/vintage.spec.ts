import type { Page } from '@playwright/test'
import { choose, clickATract, mapDrawn, openCity } from '../city-screen.ts'
import { expect, expectNoAxeViolations, test } from '../atlas-page.ts'

const main = (page: Page) => page.getByRole('main')
const PLACES = /^diabetes \(PLACES, 2020 tracts\)/

/** How many tracts the city's table lists. */
async function tractsListed(page: Page): Promise<number> {
  await page.getByRole('button', { name: 'Table', exact: true }).click()
  const rows = await page.getByRole('table').getByRole('row').count()
  await page.getByRole('button', { name: 'Map', exact: true }).click()
  return rows - 1
}

test('a measure of 2020 tracts brings these tracts, and one of 2010 tracts those', async ({
  page,
}) => {
  await openCity(page, 'city=ostermere-mn&measure=diabetes')
  const on2010 = await tractsListed(page)
  await choose(page, 'Measure', PLACES)
  await expect(page).toHaveURL(/measure=places-diabetes/)
  await expect(main(page)).toContainText('tracts of 2020')
  await expect(main(page)).toContainText('2020 tracts and figures')
  await expect(page.getByRole('button', { name: /^Measure:/ })).toBeFocused()
  const on2020 = await tractsListed(page)
  expect(on2020).not.toBe(on2010)
  await expect(main(page)).toContainText(/all [\d,]+\s+overlaps equal the published ones/)
  await expectNoAxeViolations(page)
  await choose(page, 'Measure', /^diabetes(?! \()/)
  await expect(page).toHaveURL(/measure=diabetes/)
  await expect(main(page)).not.toContainText('tracts of 2020')
  expect(await tractsListed(page)).toBe(on2010)
})

test('a tract of 2020 has its profile, and is let go with its census', async ({ page }) => {
  await openCity(page, 'city=ostermere-mn&measure=places-diabetes')
  await clickATract(page)
  await page.getByRole('button', { name: 'Open its profile' }).click()
  await expect(main(page)).toContainText('2020 definition')
  await expect(main(page)).toContainText('people in 2020')
  await choose(page, 'Measure', /^life expectancy at birth/)
  await expect(page).not.toHaveURL(/tract=|panel=/)
})

test('a link’s tract of the other census is ignored, in words', async ({ page }) => {
  const { geoid: of2010 } = await (
    await page.request.get('./data/city/ostermere-mn.tracts.json')
  ).json()
  const { geoid: of2020 } = await (
    await page.request.get('./data/city/ostermere-mn.2020.tracts.json')
  ).json()
  const gone = of2010.find((geoid: string) => !of2020.includes(geoid))
  await page.goto(`./?city=ostermere-mn&measure=places-diabetes&tract=${gone}`)
  await expect(main(page)).toContainText(`A part of this link was ignored: tract “${gone}”`)
  await page.goto(`./?city=ostermere-mn&tract=${gone}`)
  await mapDrawn(page)
  await expect(main(page)).not.toContainText('was ignored')
})

test('a city without 2020 tracts shows its own, and that it has no estimates of such a measure', async ({
  page,
}) => {
  await openCity(page, 'city=calverne-ar&measure=places-diabetes')
  await expect(main(page)).toContainText('No tract on this map has a published estimate')
  await expect(main(page)).not.toContainText('2020 tracts')
  await page.getByRole('button', { name: /^Measure:/ }).click()
  await expect(page.getByRole('option', { name: /food insecurity/ })).toHaveCount(0)
})

test('a manifest that mixes the tracts of two censuses is refused in words', async ({ page }) => {
  await page.route('**/data/manifest.json', async (route) => {
    const manifest = await (await route.fetch()).json()
    const { files } = manifest
    files.find(({ path }: { path: string }) => path === 'crosswalk_2020.arrow').vintage = 2010
    await route.fulfill({ json: manifest })
  })
  await openCity(page, 'city=ostermere-mn')
  await expect(main(page)).toContainText(
    'crosswalk_2020.arrow: expected 2020 tracts, got 2010 tracts',
  )
})
