import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { hash } from 'node:crypto'
import type { FeatureCollection, Polygon } from 'geojson'
import { parquetMetadata } from 'hyparquet'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { Memory } from '../../../scripts/data/memory.ts'
import type { CityMetadata } from '../../../scripts/data/city-metadata.ts'
import type { Manifest } from '../../../src/domain/manifest.ts'
import { INVENTED_WORDS } from '../../../src/export/invented-column.ts'
import { buildTiny, bytesBelow, freshOut, published } from '../../fixtures/built-folder.ts'
import { EAST, USALEEP, usaleep, WEST } from '../../fixtures/tiny-mirror.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const CITY = 'city/tiny-co-wi'
const ENDS = ['.csv', '.geojson', '.metadata.json', '.parquet']

describe('the files of a city’s tracts', () => {
  let out: string
  beforeAll(async () => {
    out = (await buildTiny({ 'invented.json': null })).out
  })
  const bytesOf = (path: string) => readFileSync(join(out, path))

  test('are listed with their rows and what they were made from', () => {
    const { files } = published<Manifest>(out, 'manifest.json')
    const own = files.filter(({ path }) => ENDS.some((end) => path === CITY + end))
    expect(own.map(({ path }) => path)).toEqual(ENDS.map((end) => CITY + end))
    expect(own.map(({ rows, vintage }) => [rows, vintage])).toEqual(ENDS.map(() => [2, 2010]))
    for (const { sources } of own)
      expect(sources).toEqual(['500-cities', 'cenpop', 'holc', 'tracts-2010', 'usaleep'])
  })

  test('say as CSV what the city’s table says', () => {
    const rows = parse(bytesOf(`${CITY}.csv`), { columns: true }) as Record<string, string>[]
    expect(rows).toHaveLength(2)
    expect(rows[0]).toMatchObject({
      geoid: WEST,
      affgeoid: `1400000US${WEST}`,
      vintage: '2010',
      city: 'tiny-co-wi',
      grade: 'A',
      coverage: '0.75',
      share_a: '0.75',
      grade_score: '1',
      population: '4000',
      life_expectancy: '80.5',
      life_expectancy_low: '78.05',
      life_expectancy_high: '82.95',
      life_expectancy_flag: '3',
      diabetes: '12',
    })
    expect(rows[0]).not.toHaveProperty('invented')
  })

  test('say as GeoJSON which tract is where, and only of the first kind of measure how it was made', () => {
    const { features } = JSON.parse(
      bytesOf(`${CITY}.geojson`).toString(),
    ) as FeatureCollection<Polygon>
    expect(features.map(({ id }) => id)).toEqual([WEST, EAST])
    expect(features[1]!.geometry.coordinates[0]).toContainEqual([-89.96, 43.02])
    expect(features[1]!.properties).toMatchObject({
      grade: 'D',
      life_expectancy: 72,
      diabetes: 13.5,
    })
    expect(features[1]!.properties).not.toHaveProperty('diabetes_flag')
    expect(features[0]!.properties).toHaveProperty('grade_score', 1)
  })

  test('are told of beside them, with hashes, rule, licences and citations', () => {
    const metadata = published<CityMetadata>(out, `${CITY}.metadata.json`)
    expect(metadata).toMatchObject({
      city: { id: 'tiny-co-wi', name: 'Tiny County', state: 'WI' },
      vintage: 2010,
      rows: 2,
      key: ['city', 'geoid'],
      rule: { id: 'plurality-half', threshold: 0.5 },
      licenses: [{ name: 'CC-BY-NC-SA-4.0' }],
    })
    const { dataVersion } = published<Manifest>(out, 'manifest.json')
    expect(metadata.data_version).toBe(dataVersion)
    expect(metadata.citation).toContain(`data version ${dataVersion}`)
    for (const { path, bytes, sha256 } of metadata.files) {
      expect(bytesOf(`city/${path}`)).toHaveLength(bytes)
      expect(hash('sha256', bytesOf(`city/${path}`))).toBe(sha256)
    }
    const header = bytesOf(`${CITY}.csv`).toString().split('\r\n')[0]!.split(',')
    const explained = [
      ...metadata.columns.map(({ name }) => name),
      ...metadata.measures.flatMap(({ columns }) => Object.values(columns)),
    ]
    expect(explained.toSorted()).toEqual(header.toSorted())
    expect(metadata.measures.find(({ id }) => id === 'life-expectancy')!.estimates).toBe(2)
    expect(metadata.sources.map(({ id }) => id)).toContain('usaleep')
    expect(JSON.stringify(metadata.columns)).not.toContain('values')
  })

  test('name no version of the data inside, and so change only with what is in them', () => {
    const geo = parquetMetadata(new Uint8Array(bytesOf(`${CITY}.parquet`)).buffer)
    const keys = geo.key_value_metadata!.map(({ key }) => key)
    expect(keys).toEqual(['title', 'licence', 'citation', 'geo'])
    expect(bytesOf(`${CITY}.geojson`).toString()).not.toContain('data_version')
  })
})

test('files of invented data say so, each of them', async () => {
  const { out } = await buildTiny()
  expect(published<Manifest>(out, 'manifest.json').invented).toBe(true)
  const textOf = (end: string) => readFileSync(join(out, CITY + end), 'utf8')
  for (const end of ['.geojson', '.metadata.json', '.parquet'])
    expect(textOf(end), end).toContain(INVENTED_WORDS)
  const rows = parse(textOf('.csv'), { columns: true }) as Record<string, string>[]
  expect(rows.map(({ invented }) => invented)).toEqual(['true', 'true'])
  expect(published<CityMetadata>(out, `${CITY}.metadata.json`).licenses).toMatchObject([
    { name: 'MIT' },
  ])
})

test('a build that remembers makes only the files whose tracts changed, and the same bytes', async () => {
  const notes = freshOut()
  const use = async (changes: Record<string, string> = {}) => {
    const memory = new Memory(notes, 'code', () => {})
    const { out } = await buildTiny(changes, freshOut(), { memory })
    const { made, known } = memory.uses.find(({ kind }) => kind === 'city files')!
    return { out, made, known }
  }
  const [first, second] = [await use(), await use()]
  expect([first.made, first.known]).toEqual([1, 0])
  expect([second.made, second.known]).toEqual([0, 1])
  expect(bytesBelow(second.out)).toEqual(bytesBelow(first.out))
  const other = usaleep(`${WEST},55,79,100,70.1,1,1`, `${EAST},55,79,200,72,2,2`)
  const third = await use({ [USALEEP]: other })
  expect(third.made).toBe(1)
})
