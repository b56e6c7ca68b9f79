import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { statesShown } from '../../../scripts/fetch/states-shown.ts'
import { area, holc, rectangle } from '../../fixtures/tiny-mirror.ts'

/** In the middle of Wisconsin, and on the Mississippi where Iowa and Illinois meet. */
const FEATURES = [
  area({ neighborhood_id: 1 }),
  area({ neighborhood_id: 2, state: 'IA', city: 'River' }, rectangle([-90.6, 41.5, -90.5, 41.6])),
  area({ neighborhood_id: 3 }, null),
]

function fileOf(content: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'maps-')), 'maps.geojson')
  writeFileSync(file, content)
  return file
}

test('the states are those of the maps and those just over the border', () => {
  const file = fileOf(holc(FEATURES))
  expect([...statesShown(file)].sort()).toEqual(['17', '19', '55'])
  expect([...statesShown(file, ['tiny-co-wi'])]).toEqual(['55'])
})

test('a city without a map and a file without maps are named', () => {
  expect(() => statesShown(fileOf(holc(FEATURES)), ['moon-wi'])).toThrow('no map of moon-wi')
  expect(() => statesShown(fileOf('{}'))).toThrow('expected a GeoJSON FeatureCollection')
})
