import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import Papa from 'papaparse'
import type { Download, Page } from '@playwright/test'
import { expect, expectNoAxeViolations, test } from '../atlas-page.ts'
import { box, layer, polygon } from '../../fixtures/polygons.ts'
import { zonesZip } from '../../fixtures/zones-zip.ts'
import { cityOf, give, giveQuarters, headingOf, mapOf, quarters, zonesOn } from '../zones-screen.ts'

async function saved(page: Page, press: () => Promise<void>): Promise<Download> {
  const coming = page.waitForEvent('download')
  await press()
  return coming
}

async function archiveOf(page: Page): Promise<Record<string, string>> {
  const download = await saved(page, () =>
    page.getByRole('button', { name: 'Save the archive' }).click(),
  )
  const files = unzipSync(readFileSync(await download.path()))
  return Object.fromEntries(
    Object.entries(files).map(([path, bytes]) => [path.split('/').at(-1)!, strFromU8(bytes)]),
  )
}

const rowsOf = (csv: string) =>
  Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  }).data

test('a file of zones becomes a map, a read-out and a table, and no request or link carries it', async ({
  page,
}) => {
  const sent: string[] = []
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`))
  await giveQuarters(page)
  await expect(headingOf(page)).toHaveText(
    /^Life expectancy at birth: from \d\d\.\d to \d\d\.\d years in [2-4] zones$/,
  )
  await expect(page).toHaveURL(/\?page=zones$/)
  await expect(page.getByText('GeoJSON, 4 features: 4 zones.')).toBeVisible()
  // Of two zones with one name each has its number.
  await expect(zonesOn(page).first()).toHaveAccessibleName(
    /^West \(no\. 1\): \d\d\.\d years; its tracts \d\d\.\d to \d\d\.\d, n = \d+$/,
  )
  await mapOf(page).hover({ position: { x: 300, y: 200 } })
  await expect(page.getByText(/known tracts cover \d+% of the zone/)).toBeVisible()
  await page.getByText('The zones as a table').click()
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(5)
  await expectNoAxeViolations(page)
  expect(sent.filter((request) => /wards|West|onerror/.test(request))).toEqual([])
})

test('zones that are a city’s areas have their own grade, and their people are those of its tracts', async ({
  page,
}) => {
  await page.goto('./?page=zones')
  await page.getByRole('button', { name: 'Try the example' }).click()
  await expect(mapOf(page)).toBeVisible()
  const files = await archiveOf(page)
  expect(files['README.txt']).toContain('an example: the areas of the HOLC map')
  const areas = JSON.parse(
    files[Object.keys(files).find((name) => name.endsWith('.geojson'))!]!,
  ) as { metadata: { zones: string }; features: unknown[] }
  expect(areas.metadata.zones).toContain('an example')
  const rows = rowsOf(files[Object.keys(files).find((name) => name.endsWith('.csv'))!]!)
  expect(rows).toHaveLength(areas.features.length)
  for (const row of rows) {
    const shares = ['share_a', 'share_b', 'share_c', 'share_d', 'share_not_graded']
    const sum = shares.reduce((total, share) => total + Number(row[share]), 0)
    expect(sum).toBeCloseTo(1, 2)
    expect(Math.max(...shares.map((share) => Number(row[share])))).toBeGreaterThan(0.5)
  }
})

test('zones of which too little is covered have no people told, and files say whose they are', async ({
  page,
}) => {
  await page.goto('./?page=zones')
  const { bounds } = await cityOf(page, 'ostermere-mn')
  const [west, south, east, north] = bounds
  const all = [west - (east - west), south - (north - south), east + (east - west), north + (north - south)] // prettier-ignore
  const x = (west + east) / 2
  const halves = layer(
    polygon([box(all[0]!, all[1]!, x, all[3]!)], { half: '=1+1' }),
    polygon([box(x, all[1]!, all[2]!, all[3]!)], { half: 'East' }),
  )
  await give(page, 'halves.geojson', JSON.stringify(halves))
  await expect(page.getByText('GeoJSON, 2 features: 2 zones.')).toBeVisible()
  await expect(mapOf(page)).toBeVisible()
  const files = await archiveOf(page)
  expect(files['README.txt']).toContain(
    'the reader’s own file halves.geojson, not published or checked by the atlas.',
  )
  expect(files['README.txt']).toContain('INVENTED DATA')
  const rows = rowsOf(files[Object.keys(files).find((name) => name.endsWith('.csv'))!]!)
  for (const row of rows) expect(row.population === '').toBe(Number(row.coverage_share) < 0.5)
  // Text that a spreadsheet would run does not run.
  expect(rows[0]!.zone_name).toBe("'=1+1")
})

test('a zipped shapefile is read like a GeoJSON, and named by its table', async ({ page }) => {
  await page.goto('./?page=zones')
  const zones = quarters(await cityOf(page, 'ostermere-mn')).features
  const zip = zonesZip(
    zones.map(({ geometry }, i) => ({
      name: `Ward ${i + 1}`,
      outline: {
        type: 'MultiPolygon',
        coordinates: [geometry.coordinates.map((ring) => ring.toReversed())],
      },
    })),
  )
  await give(page, 'wards.zip', zip)
  await expect(zonesOn(page)).toHaveCount(4)
  await expect(page.getByText('shapefile, 4 features: 4 zones.')).toBeVisible()
  await expect(zonesOn(page).first()).toHaveAccessibleName(/^Ward 1: /)
})

test('a file that cannot be used is refused in words, and another can be given', async ({
  page,
}) => {
  await page.goto('./?page=zones')
  const { bounds } = await cityOf(page, 'ostermere-mn')
  for (const [name, content, words] of [
    ['a.geojson', '{"type":"Feat', 'a.geojson: expected GeoJSON, or a zipped shapefile'],
    ['b.csv', 'GEOID,rate\n1,2', 'b.csv: expected GeoJSON, or a zipped shapefile'],
    ['c.zip', 'PK\u0003\u0004 nothing', 'c.zip: expected a whole zip archive'],
    [
      'd.geojson',
      JSON.stringify(polygon([box(bounds[1], bounds[0], bounds[3], bounds[2])])),
      'expected longitude before latitude',
    ],
  ] as const) {
    await give(page, name, content)
    await expect(page.getByRole('alert')).toContainText(words)
  }
  await expectNoAxeViolations(page)
  const mixed = layer(...quarters(await cityOf(page, 'ostermere-mn')).features.slice(0, 1))
  const point = {
    type: 'Feature',
    properties: null,
    geometry: { type: 'Point', coordinates: [0, 0] },
  }
  const far = polygon([box(8, 47, 8.1, 47.1)], { ward: 'Zürich' })
  await give(
    page,
    'e.geojson',
    JSON.stringify({ ...mixed, features: [point, far, ...mixed.features] }),
  )
  await expect(zonesOn(page)).toHaveCount(1)
  await expect(page.getByRole('alert')).toHaveCount(0)
  await page.getByText('1 feature is no zone and was left out').click()
  await expect(page.getByText('Feature 1: It has no polygon.')).toBeVisible()
  await page.getByText('1 zone lies where the atlas knows no ground').click()
  await expect(page.getByText('Feature 2: Zürich')).toBeVisible()
})

test('it works by keyboard alone: zones, measure, outlines, names', async ({ page }) => {
  await giveQuarters(page)
  await mapOf(page).focus()
  await page.keyboard.press('ArrowRight')
  await expect(mapOf(page)).toHaveAttribute('aria-activedescendant', /-2$/)
  await page.keyboard.press('ArrowDown')
  await expect(mapOf(page)).toHaveAttribute('aria-activedescendant', /-4$/)
  // Text of the file is text.
  await expect(page.getByText('<img src=x onerror=alert(1)>').first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(zonesOn(page).last()).toHaveAttribute('aria-selected', 'true')
  await page.getByRole('button', { name: /^Measure:/ }).press('ArrowDown')
  await page.keyboard.type('diab')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\?page=zones&measure=diabetes$/)
  await expect(headingOf(page)).toHaveText(/^Diabetes: from .*%? in \d zones$/)
  await page.getByRole('button', { name: /^Outlines of the 1930s:/ }).press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('list', { name: 'Grades of the 1930s' })).toBeVisible()
  await page.getByRole('button', { name: /^What names the zones:/ }).press('ArrowDown')
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await expect(zonesOn(page).first()).toHaveAccessibleName(/^Zone 1: /)
  await expectNoAxeViolations(page)
})

test('a figure says whose zones they are, as SVG and as PNG', async ({ page }) => {
  await giveQuarters(page)
  const svg = await saved(page, () => page.getByRole('button', { name: 'Save as SVG' }).click())
  const text = readFileSync(await svg.path(), 'utf8').replaceAll(/<\/?tspan[^>]*>/g, '')
  expect(text).toContain(
    'the reader’s own file wards.geojson, not published or checked by the atlas.',
  )
  expect(text).not.toMatch(/West|onerror=alert/)
  const png = await saved(page, () => page.getByRole('button', { name: 'Save as PNG' }).click())
  expect(
    readFileSync(await png.path())
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG')
  expect(png.suggestedFilename()).toMatch(/^invented_zones_life-expectancy_[\d-]+\.png$/)
})

test('the device remembers the file only where it is asked to, and forgets it again', async ({
  page,
}) => {
  await giveQuarters(page)
  await page.reload()
  await expect(page.getByRole('button', { name: 'Choose a file' })).toBeVisible()
  await giveQuarters(page)
  // Another page lets nothing go.
  await page.getByRole('navigation').getByRole('link', { name: 'Methods' }).click()
  await expect(headingOf(page)).toBeVisible()
  await page.goBack()
  await expect(zonesOn(page)).toHaveCount(4)
  await page.getByRole('button', { name: 'Remember it on this device' }).click()
  await expect(page.getByText('This device remembers the file')).toBeVisible()
  await page.reload()
  await expect(zonesOn(page)).toHaveCount(4)
  await page.getByRole('button', { name: 'Forget it' }).click()
  await expect(page.getByText('When this page is closed the file is forgotten.')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('button', { name: 'Choose a file' })).toBeVisible()
})

test('a city that does not arrive stops the join in words, and it can be tried again', async ({
  page,
}) => {
  const missing = '**/data/city/ostermere-mn.tracts.json'
  await page.goto('./?page=zones')
  const zones = quarters(await cityOf(page, 'ostermere-mn'))
  await page.route(missing, (route) => route.fulfill({ status: 200, body: '{"city":' }))
  await give(page, 'wards.geojson', JSON.stringify(zones))
  await expect(page.getByRole('alert')).toContainText(
    'city/ostermere-mn.tracts.json: expected SHA-256',
  )
  await page.unroute(missing)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(zonesOn(page)).toHaveCount(4)
})

test('on a phone it can be used as well', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await giveQuarters(page)
  await expectNoAxeViolations(page)
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(sideways).toBe(0)
})
