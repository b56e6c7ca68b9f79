import { expect, test, vi } from 'vitest'
import { buildData } from '../../../scripts/data/build.ts'
import { neededGround } from '../../../scripts/data/needed-ground.ts'
import type { RawArea } from '../../../scripts/data/read-areas.ts'
import type { Manifest } from '../../../src/domain/manifest.ts'
import { bytesBelow, freshOut, published } from '../../fixtures/built-folder.ts'
import {
  area,
  EAST,
  easternArea,
  HOLC,
  holc,
  rectangle,
  TRACTS,
  tractZip,
  WEST,
  writeTinyMirror,
} from '../../fixtures/tiny-mirror.ts'

vi.setConfig({ testTimeout: 60_000 })

const CITY = 'tiny-co-wi'
const ALABAMA = 'tracts-2010/cb_2018_01_tract_500k.zip'

/** The tiny map in Wisconsin, a neighbour that takes one of the tracts in its frame away from it, and a map in Alabama. */
function twoStates(): string {
  const own = [
    area(),
    easternArea(),
    area({ neighborhood_id: 3 }, rectangle([-89.9605, 43.0395, -89.96, 43.04])),
  ]
  const neighbour = area(
    { neighborhood_id: 4, city: 'Near' },
    rectangle([-89.99, 43.03, -89.985, 43.035]),
  )
  const far = area(
    { neighborhood_id: 5, city: 'Far', state: 'AL' },
    rectangle([-86.8, 33.5, -86.79, 33.51]),
  )
  return writeTinyMirror({
    'invented.json': null,
    [HOLC]: holc([...own, neighbour, far]),
    [TRACTS]: tractZip({
      [WEST]: rectangle([-90, 43, -89.98, 43.02]),
      [EAST]: rectangle([-89.98, 43, -89.96, 43.02]),
      '55079000300': rectangle([-90, 43.02, -89.98, 43.04]),
      '55079000400': rectangle([-89.98, 43.02, -89.96, 43.04]),
    }),
    [ALABAMA]: tractZip({ '01073000100': rectangle([-86.81, 33.49, -86.78, 33.52]) }),
  })
}

test('a city built alone has the same bytes as among all, without the files of other states', async () => {
  const mirror = twoStates()
  const [all, alone] = [freshOut(), freshOut()]
  await buildData({ mirror, out: all })
  await buildData({ mirror, out: alone, cities: [CITY] })
  const ofCity = (out: string) =>
    Object.entries(bytesBelow(out)).filter(
      // What tells about the files names the version of the data, which is another one.
      ([path]) => path.startsWith(`/city/${CITY}.`) && !path.endsWith('.metadata.json'),
    )
  expect(ofCity(alone)).toHaveLength(5)
  expect(ofCity(alone)).toEqual(ofCity(all))
  const pathsOf = (out: string) =>
    published<Manifest>(out, 'manifest.json').inputs.map(({ path }) => path)
  expect(pathsOf(all)).toContain(ALABAMA)
  expect(pathsOf(alone)).not.toContain(ALABAMA)
})

test('a city depends on its own map, on maps in the same counties and on the states it shows', () => {
  const square = (west: number, south: number) =>
    rectangle([west, south, west + 0.01, south + 0.01])
  const raw = (city: string, west: number, south: number) =>
    ({ city, state: 'WI', geometry: square(west, south) }) as unknown as RawArea
  const [own, near, far] = [raw('Own', 0, 0), raw('Near', 0.5, 0.5), raw('Far', 3, 3)]
  const county = (geoid: string, west: number) => ({
    geoid,
    geometry: rectangle([west, -1, west + 1, 1]),
  })
  const [here, across, away] = [county('55001', 0), county('17001', -1), county('01001', 5)]
  const needed = neededGround([own, near, far], [here, across, away], ['own-wi'])
  expect([...needed.states].sort()).toEqual(['17', '55'])
  expect(needed.areas).toEqual([own, near])
  expect(needed.counties).toEqual([here, across])
})

test('a city without a map depends on nothing', () => {
  expect(neededGround([], [], ['moon-wi'])).toEqual({ states: new Set(), counties: [], areas: [] })
})
