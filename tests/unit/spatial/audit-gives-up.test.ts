import { intersect } from '@turf/intersect'
import { afterEach, expect, test, vi } from 'vitest'
import { auditCrosswalk } from '../../../src/spatial/audit-crosswalk.ts'
import { joinLayers } from '../../../src/spatial/crosswalk.ts'
import { box, layer, polygon } from '../../fixtures/polygons.ts'

vi.mock('@turf/intersect', async (actual) => {
  const { intersect: real } = await actual<typeof import('@turf/intersect')>()
  return { intersect: vi.fn(real) }
})

const areas = layer(polygon([box(-88.01, 43, -87.99, 43.01)], { grade: 'A' as const }))
const tracts = layer(polygon([box(-88.02, 43, -88, 43.01)]))
const crosswalk = joinLayers(areas, tracts)

const giveUp = () => {
  throw new Error('Unable to complete output ring')
}

afterEach(() => vi.mocked(intersect).mockClear())

test('where Turf gives up it is asked again from another origin', () => {
  vi.mocked(intersect).mockImplementationOnce(giveUp)
  const { overlaps, failed } = auditCrosswalk(areas, tracts, crosswalk)
  expect(failed).toEqual([])
  expect(overlaps[0]!.turfM2).toBeCloseTo(crosswalk.overlapM2[0]!, 5)
  const [first, second] = vi.mocked(intersect).mock.calls.map(([shapes]) => JSON.stringify(shapes))
  expect(second).not.toBe(first)
})

test('where it gives up from every origin the pair is listed with its words', () => {
  vi.mocked(intersect)
    .mockImplementationOnce(giveUp)
    .mockImplementationOnce(giveUp)
    .mockImplementationOnce(giveUp)
  expect(auditCrosswalk(areas, tracts, crosswalk)).toEqual({
    compared: 1,
    overlaps: [],
    failed: [
      {
        area: 0,
        tract: 0,
        crosswalkM2: crosswalk.overlapM2[0],
        words: 'Unable to complete output ring',
      },
    ],
  })
})
