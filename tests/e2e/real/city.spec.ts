import { chosenTract, choose, clickATract, clickMark, mapDrawn, openCity } from '../city-screen.ts'
import { expect, expectNoAxeViolations, test } from '../atlas-page.ts'
import { fiveHundredCitiesRows, usaleepRow } from './input-rows.ts'

const oneDecimal = (text: string) => Number(text).toFixed(1)

test('a reader opens a city from its dot on the map of the states', async ({ page }) => {
  await page.goto('./')
  const map = page.getByRole('listbox', { name: /cities/i }).first()
  await clickMark(page, map.getByRole('option', { name: /^Milwaukee County/ }))
  await expect(page).toHaveURL(/city=milwaukee-co-wi/)
  await mapDrawn(page)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('9.6 years')
})

test('the measure is changed in the sentence, and every part follows', async ({ page }) => {
  await openCity(page, 'city=milwaukee-co-wi')
  await choose(page, 'Measure', /^diabetes/)
  await expect(page).toHaveURL(/measure=diabetes/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Diabetes')
  await expect(page.getByRole('heading', { name: 'Diabetes, 2015' })).toBeVisible()
  await expect(page.getByText('Prevalence: CDC 500 Cities')).toBeVisible()
})

test('a tract chosen on the map reads as in the publisher’s file', async ({ page }) => {
  await openCity(page, 'city=milwaukee-co-wi')
  const geoid = await clickATract(page)
  const row = usaleepRow(geoid)
  const readout = page.getByRole('region', { name: /^Tract/ })
  await expect(readout).toContainText(row ? `${oneDecimal(row['e(0)']!)} years` : 'no estimate')
})

test('a tract chosen on the chart is the same tract everywhere, and its link brings it back', async ({
  page,
}) => {
  await openCity(page, 'city=milwaukee-co-wi')
  const chart = page.getByRole('listbox', { name: /tract/i }).first()
  await clickMark(page, chart.getByRole('option').nth(3))
  await expect(page).toHaveURL(/tract=55/)
  const geoid = chosenTract(page)!
  const row = usaleepRow(geoid)!
  const value = `${oneDecimal(row['e(0)']!)} years`
  await expect(page.getByRole('region', { name: /^Tract/ })).toContainText(value)
  await page.reload()
  await mapDrawn(page)
  expect(chosenTract(page)).toBe(geoid)
  await expect(page.getByRole('region', { name: /^Tract/ })).toContainText(value)
  await page.goBack()
  await expect(page.getByRole('region', { name: /^Tract/ })).toHaveCount(0)
})

test('a tract’s profile holds every measure as the publishers give it, and the survey texts behind a note', async ({
  page,
}) => {
  const geoid = '55079185600'
  await openCity(page, `city=milwaukee-co-wi&tract=${geoid}`)
  await page.getByRole('button', { name: 'Open its profile' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Census tract 1856')
  const [row] = fiveHundredCitiesRows(geoid)
  const [low, high] = row!['DIABETES_Crude95CI']!.match(/[\d.]+/g)!
  const profile = page.getByRole('main')
  await expect(profile).toContainText(`${oneDecimal(row!['DIABETES_CrudePrev']!)}%`)
  await expect(profile).toContainText(`${oneDecimal(low!)} to ${oneDecimal(high!)}`)
  await expect(page.getByText('Before you read.')).toBeVisible()
  await page
    .getByRole('button', { name: /^Show the text/ })
    .first()
    .click()
  await expect(page.getByText(/Transcribed by Mapping Inequality/).first()).toBeVisible()
  await expectNoAxeViolations(page)
})

test('the browser’s own join equals the published crosswalk', async ({ page }) => {
  await openCity(page, 'city=milwaukee-co-wi')
  await expect(page.getByText(/overlaps equal the published ones/)).toBeVisible({ timeout: 40_000 })
})

test('another rule and threshold count the tracts again', async ({ page }) => {
  await openCity(page, 'city=chicago-il')
  await choose(page, 'Assignment rule', /^Its average grade, at least a fifth/)
  await expect(page).toHaveURL(/rule=score$/)
  // Published for this map and rule: 12 / 105 / 402 / 290 tracts with means 83.58 / 79.92 / 77.14 / 75.80.
  const chart = page.getByRole('main')
  await expect(chart).toContainText('83.6', { timeout: 40_000 })
  await expect(chart).toContainText('75.8')
  await choose(page, 'Least coverage', /half/)
  await expect(page).toHaveURL(/rule=score&threshold=50$/)
})

test('a city without some measures says so and keeps the others', async ({ page }) => {
  await openCity(page, 'city=oshkosh-wi&measure=diabetes')
  await expect(
    page.getByText(/No tract on this map has a published estimate/).first(),
  ).toBeVisible()
  await choose(page, 'Measure', /^life expectancy/)
  await expect(page.getByText(/A dot is a tract/)).toBeVisible()
})

test('a map without tract shapes shows the 1930s alone and says why', async ({ page }) => {
  await openCity(page, 'city=los-angeles-ca')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Only the map of the 1930s can be shown here',
  )
  await expect(page.getByText(/no census tract shapes on its ground/)).toBeVisible()
  await expectNoAxeViolations(page)
})

test('a phone shows finding, map and legend in one column that fits', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openCity(page, 'city=new-orleans-la')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(await overflow()).toBeLessThanOrEqual(0)
  await expectNoAxeViolations(page)
  await openCity(page, 'city=milwaukee-co-wi&tract=55079185600&panel=tract')
  await expect(page.getByText('What the surveyors wrote')).toBeVisible()
  expect(await overflow()).toBeLessThanOrEqual(0)
  await expectNoAxeViolations(page)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no page breaks an accessibility rule in ${colorScheme} colours`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.goto('./')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('cities')
    await expectNoAxeViolations(page)
    await openCity(page, 'city=milwaukee-co-wi&tract=55079185600')
    await expectNoAxeViolations(page)
    await page.getByRole('button', { name: 'Table', exact: true }).click()
    await expect(page.getByRole('table').last()).toContainText('55079185600')
    await expectNoAxeViolations(page)
  })
}
