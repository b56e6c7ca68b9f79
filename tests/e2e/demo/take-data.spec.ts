import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureGdal } from '../../../scripts/ensure-gdal.ts'
import { takenArchive, tractRows, meanOf } from '../taken-archive.ts'
import { expect, expectNoAxeViolations, test } from '../atlas-page.ts'
import { choose, openCity } from '../city-screen.ts'

const CITY = 'city=ostermere-mn'
const withoutGdal = ensureGdal()

test('what is shown is taken away as a file that says what the page says', async ({ page }) => {
  await openCity(page, `${CITY}&take=data`)
  const { name, files } = await takenArchive(page)
  expect(name).toBe('invented_ostermere-mn_life-expectancy_plurality-half-equal-intervals-50.zip')
  expect(Object.keys(files).sort()).toEqual([
    'README.txt',
    'citation.bib',
    'citation.ris',
    'citation.txt',
    'codebook-of-all-data.md',
    'codebook.md',
    'invented_ostermere-mn_holc-areas.csv',
    'invented_ostermere-mn_life-expectancy_plurality-half-equal-intervals-50.csv',
    'view.sql',
  ])
  expect(files['README.txt']).toContain('INVENTED DATA')
  const rows = tractRows(files)
  const [worst, best] = [meanOf(rows, 'D'), meanOf(rows, 'A')]
  const text = await page.locator('main').textContent()
  expect(text).toContain(`${worst.mean} against ${best.mean} years`)
  expect(text).toContain(`n = ${worst.n} and`)
  expect(rows.map(({ invented }) => invented)).not.toContain('')
})

test('all of a city has every measure, its grades under every rule, and its outlines', async ({
  page,
}) => {
  await openCity(page, `${CITY}&take=data`)
  await choose(page, 'What to take', /^all of this city/)
  await choose(page, 'Format of the files', /^GeoJSON/)
  await expectNoAxeViolations(page)
  const { name, files } = await takenArchive(page)
  expect(name).toBe('invented_ostermere-mn_tracts_2010_all-measures.zip')
  const text = files['invented_ostermere-mn_tracts_2010_all-measures.geojson']!
  const { features } = JSON.parse(text) as {
    features: { id: string; geometry: { type: string }; properties: Record<string, unknown> }[]
  }
  expect(features.length).toBeGreaterThan(20)
  for (const column of ['grade_centroid', 'grade_majority', 'diabetes', 'life_expectancy_low'])
    expect(features[0]!.properties).toHaveProperty(column)
  expect(features[0]!.geometry.type).toMatch(/Polygon$/)
})

test('an address that stays gives the file that it names', async ({ page, request }) => {
  await openCity(page, `${CITY}&take=data`)
  const link = page.getByRole('link', { name: /ostermere-mn\.csv$/ })
  const response = await request.get((await link.getAttribute('href'))!)
  expect(await response.text()).toMatch(/^geoid,affgeoid,vintage,city,grade,/)
})

test('GDAL reads the outlines, all of them valid, and leaves the geoids text', async ({
  request,
}) => {
  test.skip(withoutGdal !== null, withoutGdal ?? '')
  const folder = mkdtempSync(join(tmpdir(), 'gdal-'))
  const saved = async (name: string) => {
    const file = join(folder, name)
    writeFileSync(file, await (await request.get(`./data/city/${name}`)).body())
    return file
  }
  const read = (...options: string[]) =>
    execFileSync('ogrinfo', ['-ro', ...options], { encoding: 'utf8' })
  const outlines = await saved('ostermere-mn.geojson')
  const told = read('-so', '-al', outlines)
  expect(told).toMatch(/^Feature Count: [1-9]\d+$/m)
  expect(told).toMatch(/^geoid: String/m)
  expect(told).toMatch(/^life_expectancy: Real/m)
  const [, layer] = /^Layer name: (.+)$/m.exec(told)!
  const invalid = `select count(*) as n from "${layer}" where not ST_IsValid(geometry)`
  expect(read('-dialect', 'sqlite', '-sql', invalid, outlines)).toMatch(/n \(Integer\) = 0/)
  const table = read('-so', '-al', '-oo', 'AUTODETECT_TYPE=YES', await saved('ostermere-mn.csv'))
  expect(table).toMatch(/^affgeoid: String/m)
  expect(table).toMatch(/^life_expectancy: Real/m)
})
