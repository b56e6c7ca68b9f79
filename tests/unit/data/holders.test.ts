import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { tableFromIPC } from 'apache-arrow'
import { expect, test, vi } from 'vitest'
import { buildTiny } from '../../fixtures/built-folder.ts'
import {
  CENTRES,
  centres,
  EAST,
  HOLC,
  area,
  easternArea,
  holc,
  rectangle,
  WEST,
} from '../../fixtures/tiny-mirror.ts'

vi.setConfig({ testTimeout: 60_000 })

const tractsOf = (out: string) =>
  tableFromIPC(readFileSync(join(out, 'tract.arrow')))
    .toArray()
    .map((row) => row.toJSON())

test('a tract has the areas that hold the middle of its land and its centre of population', async () => {
  const { out } = await buildTiny({
    [CENTRES]: centres(
      '55,079,000100,4000,+43.010000,-089.982000',
      '55,079,000200,9,+43.01,-089.97',
    ),
  })
  expect(tractsOf(out)).toMatchObject([
    { geoid: WEST, centroid_area_id: 1, centre_area_id: null },
    { geoid: EAST, centroid_area_id: 2, centre_area_id: 2 },
  ])
})

test('it has none where no area holds the point, and no centre where nobody lives', async () => {
  const corner = area({}, rectangle([-90, 43, -89.995, 43.005]))
  const { out } = await buildTiny({ [HOLC]: holc([corner, easternArea()]) })
  expect(tractsOf(out)).toMatchObject([
    { geoid: WEST, centroid_area_id: null, centre_area_id: null },
    { geoid: EAST, centroid_area_id: 2, centre_area_id: null },
  ])
})
