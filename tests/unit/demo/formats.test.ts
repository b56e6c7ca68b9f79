import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { isGeoid } from '../../../src/domain/geoid.ts'
import { MEASURES } from '../../../src/domain/measure.ts'
import { PREVALENCE, readAreas, readRows, readTracts, STATES, writeMirror } from './mirror.ts'

let folder: string
beforeAll(async () => ({ folder } = await writeMirror()), 60_000)

test('areas are multipolygons with the properties of the national download, in its order', async () => {
  const { features } = await readAreas(folder)
  expect(features).toHaveLength(124)
  for (const { properties, geometry } of features) {
    expect(geometry.type).toBe('MultiPolygon')
    expect(Object.keys(properties)).toEqual([
      'state',
      'city',
      'name',
      'holc_id',
      'holc_grade',
      'neighborhood_id',
      'area_description_data',
    ])
  }
  expect(new Set(features.map(({ properties }) => properties.neighborhood_id)).size).toBe(124)
})

test('every description says that it is invented, nested in one city and flat in another', async () => {
  const { features } = await readAreas(folder)
  const sheets = (city: string) =>
    features
      .filter(({ properties }) => properties.city === city)
      .map(({ properties }) => properties.area_description_data)
      .filter((sheet) => '5' in sheet)
  expect(sheets('Ostermere')[0]).toMatchObject({ 1: { a: expect.stringMatching(/^Invented/) } })
  expect(sheets('Calverne')[0]).toMatchObject({ '1a': expect.stringMatching(/^Invented/) })
  expect(sheets('Windelmoor')).toEqual([])
  for (const sheet of [...sheets('Ostermere'), ...sheets('Calverne')])
    expect(sheet['5']).toContain('invented')
})

test('the list of maps counts areas and descriptions as they are', async () => {
  const { features } = await readAreas(folder)
  const rows = await readRows(folder, 'holc/cities.csv')
  expect(rows.map(({ year }) => year)).toEqual(['1937', '1938', '19XX'])
  for (const { city, polygons, descriptions } of rows) {
    const own = features.filter(({ properties }) => properties.city === city)
    expect(Number(polygons)).toBe(own.length)
    const described = own.filter(({ properties }) => '5' in properties.area_description_data)
    expect(Number(descriptions)).toBe(described.length)
  }
})

describe.each(STATES)('tracts of state %s', (state) => {
  test('are a zipped shapefile with the census fields', async () => {
    const { features } = await readTracts(folder, state)
    for (const { properties: p, geometry } of features) {
      expect(isGeoid(p.GEOID)).toBe(true)
      expect(p).toMatchObject({
        STATEFP: state,
        AFFGEOID: `1400000US${p.GEOID}`,
        LSAD: 'CT',
        AWATER: 0,
      })
      expect(`${p.STATEFP}${p.COUNTYFP}${p.TRACTCE}`).toBe(p.GEOID)
      expect(Number(p.COUNTYFP)).toBeGreaterThan(989)
      expect(p.NAME).toBe(String(Number(p.TRACTCE) / 100))
      expect(geometry.type).toBe('Polygon')
    }
  })
})

test('life expectancy has plausible years, positive errors, no leading zeros and CR LF', async () => {
  const rows = await readRows(folder, 'usaleep/US_A.CSV')
  expect(Object.keys(rows[0]!)).toEqual([
    'Tract ID',
    'STATE2KX',
    'CNTY2KX',
    'TRACT2KX',
    'e(0)',
    'se(e(0))',
    'Abridged life table flag',
  ])
  for (const row of rows) {
    expect(row['Tract ID']).toMatch(/^[1-9]\d+$/)
    expect(row['TRACT2KX']).toMatch(/^[1-9]\d+$/)
    expect(Number(row['e(0)'])).toBeGreaterThan(60)
    expect(Number(row['e(0)'])).toBeLessThan(95)
    expect(Number(row['se(e(0))'])).toBeGreaterThanOrEqual(0.8)
    expect(['1', '2', '3']).toContain(row['Abridged life table flag'])
  }
  expect(rows.some((row) => row['Tract ID']!.length === 10)).toBe(true)
  const text = await readFile(join(folder, 'usaleep/US_A.CSV'), 'utf8')
  expect(text.split('\r\n')).toHaveLength(rows.length + 2)
})

test('prevalence has all 28 measures, each estimate inside its padded interval', async () => {
  const rows = await readRows(folder, PREVALENCE)
  const columns = MEASURES.filter(({ unit }) => unit === 'percent').map(({ column }) => column)
  expect(columns).toHaveLength(28)
  for (const row of rows) {
    expect(row.Place_TractID).toBe(`${row.PlaceFIPS}-${row.TractFIPS}`)
    for (const column of columns) {
      const [estimate, interval] = [row[`${column}_CrudePrev`]!, row[`${column}_Crude95CI`]!]
      if (estimate === '') {
        expect(interval).toBe('')
        continue
      }
      expect(interval).toMatch(/^\([ \d]\d\.\d, [ \d]\d\.\d\)$/)
      const [low, high] = interval.slice(1, -1).split(',').map(Number)
      expect(low).toBeGreaterThan(0)
      expect(low).toBeLessThanOrEqual(Number(estimate))
      expect(high).toBeGreaterThanOrEqual(Number(estimate))
    }
  }
})

test('every tract has a population and a centre inside its box, signed and padded', async () => {
  const rows = await readRows(folder, 'cenpop/CenPop2010_Mean_TR.txt')
  const layers = await Promise.all(STATES.map((state) => readTracts(folder, state)))
  const tracts = layers.flatMap(({ features }) => features)
  expect(rows).toHaveLength(tracts.length)
  for (const row of rows) {
    expect(row.LATITUDE).toMatch(/^\+\d{2}\.\d{6}$/)
    expect(row.LONGITUDE).toMatch(/^-\d{3}\.\d{6}$/)
    const geoid = `${row.STATEFP}${row.COUNTYFP}${row.TRACTCE}`
    const points = tracts.find(({ properties }) => properties.GEOID === geoid)!.geometry
      .coordinates[0]!
    const [xs, ys] = [points.map(([x]) => x!), points.map(([, y]) => y!)]
    expect(Number(row.LONGITUDE)).toBeGreaterThan(Math.min(...xs))
    expect(Number(row.LONGITUDE)).toBeLessThan(Math.max(...xs))
    expect(Number(row.LATITUDE)).toBeGreaterThan(Math.min(...ys))
    expect(Number(row.LATITUDE)).toBeLessThan(Math.max(...ys))
  }
})
