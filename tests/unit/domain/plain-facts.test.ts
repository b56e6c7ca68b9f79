import { expect, test } from 'vitest'
import { base64 } from '../../../src/domain/base64.ts'
import { dayOf } from '../../../src/domain/day-of.ts'
import { licenceOf } from '../../../src/domain/licence.ts'
import { fileIn, type Manifest } from '../../../src/domain/manifest.ts'
import { estimatePath, tableName, tablePath } from '../../../src/domain/published-path.ts'
import { publishedSchemas, publishedVintages } from '../../../src/domain/published-schemas.ts'
import { licenceWords, vintageWords } from '../../../src/domain/source-words.ts'
import { mapName, tractMaps } from '../../../src/domain/tract-map.ts'
import type { City } from '../../../src/domain/city.ts'

test('a day is that where the reader is', () => {
  expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05')
  expect(dayOf(new Date(2026, 11, 31))).toBe('2026-12-31')
})

test('bytes as base64 are whole, however many', () => {
  const bytes = Uint8Array.from({ length: 100_000 }, (_, i) => (i * 7) % 256)
  expect(base64(bytes)).toBe(Buffer.from(bytes).toString('base64'))
  expect(base64(Uint8Array.of())).toBe('')
})

test('a licence that is not known goes by its title', () => {
  expect(licenceOf('CC BY-NC-SA 4.0')).toMatchObject({ name: 'CC-BY-NC-SA-4.0' })
  expect(licenceOf('Public domain')).toEqual({ name: 'other-pd', title: 'Public domain' })
  expect(licenceOf('My own, 2.0!')).toEqual({ name: 'My-own-2.0-', title: 'My own, 2.0!' })
})

test('what a source says of itself is said in its words', () => {
  expect(vintageWords('2010 tracts')).toBe('2010 tracts')
  expect(licenceWords('Public domain')).toBe('Public domain')
  expect(licenceWords('Another')).toBe('Another')
})

const file = (path: string, sources: string[] = []) => ({
  ...{ path, sources, rows: 1, bytes: 1, sha256: '', vintage: null },
})
const manifest = (...files: ReturnType<typeof file>[]) => ({ files }) as Manifest

test('a file that a manifest does not list is missed by name', () => {
  expect(fileIn(manifest(file('a.json')), 'a.json')).toMatchObject({ path: 'a.json' })
  expect(() => fileIn(manifest(file('a.json')), 'b.json')).toThrow(/b\.json/)
})

test('a data set has the censuses of whose tracts it has tables', () => {
  const of2010 = file(tablePath(tableName('tract', 2010)))
  const of2020 = file(tablePath(tableName('tract', 2020)))
  expect(publishedVintages(manifest(of2010))).toEqual([2010])
  expect(publishedVintages(manifest(of2010, of2020))).toEqual([2010, 2020])
  const estimates = file(estimatePath('life-expectancy'), ['usaleep'])
  const paths = publishedSchemas(manifest(of2010, estimates)).map(({ path }) => path)
  expect(paths).toEqual([
    'tract.arrow',
    'holc_area.arrow',
    'crosswalk.arrow',
    'estimate/life-expectancy.arrow',
  ])
})

test('a city has a map for each census of whose tracts it has any', () => {
  const counts = { tracts: 2, tractsShown: 3, shapeCoverage: 1 }
  const here = { id: 'here-wi', name: 'Here', state: 'WI', ...counts, tracts2020: counts } as City
  const bare = { ...here, id: 'bare-wi', tracts: 0, tracts2020: undefined } as unknown as City
  const maps = tractMaps([here, bare])
  expect(maps.map(({ path }) => path)).toEqual([
    'city/here-wi.topo.json',
    'city/here-wi.2020.topo.json',
  ])
  expect(maps.map(mapName)).toEqual(['Here, WI', 'Here, WI, 2020 tracts'])
})
