import { describe, expect, it } from 'vitest'
import { auditCrosswalk } from '../../../src/spatial/audit-crosswalk.ts'
import {
  auditFindings,
  differenceM2,
  relativeDifference,
} from '../../../src/spatial/audit-findings.ts'
import { joinLayers, type Crosswalk } from '../../../src/spatial/crosswalk.ts'
import { box, layer, polygon } from '../../fixtures/polygons.ts'

const area = (...corners: [number, number, number, number]) =>
  polygon([box(...corners)], { grade: 'A' as const })

const areas = layer(area(-88.01, 43, -87.99, 43.01), area(-87.99, 43, -87.98, 43.03))
const tracts = layer(
  polygon([box(-88.02, 42.99, -88, 43.02)]),
  polygon([box(-88, 42.99, -87.97, 43.005)]),
  polygon([box(-87.9, 43, -87.89, 43.01)]),
)
const joined = joinLayers(areas, tracts)

type Columns = Pick<Crosswalk, 'area' | 'tract' | 'overlapM2'>

const audit = (crosswalk: Columns) => auditCrosswalk(areas, tracts, crosswalk)

const columns = (rows: [area: number, tract: number, m2: number][]): Columns => ({
  area: Uint32Array.from(rows, ([i]) => i),
  tract: Uint32Array.from(rows, ([, j]) => j),
  overlapM2: Float64Array.from(rows, ([, , m2]) => m2),
})

const rowsOf = ({ area: areaOf, tract, overlapM2 }: Columns) =>
  [...overlapM2].map((m2, k): [number, number, number] => [areaOf[k]!, tract[k]!, m2])

describe('the audit of a crosswalk by Turf', () => {
  it('finds nothing wrong with the join', () => {
    const { compared, overlaps } = audit(joined)
    expect(compared).toBe(3)
    expect(overlaps.map(({ area: i, tract }) => [i, tract])).toEqual([
      [0, 0],
      [0, 1],
      [1, 1],
    ])
    const { agreed, missing, extra, mostM2, mostRelative } = auditFindings(overlaps)
    expect([agreed, missing, extra]).toEqual([3, [], []])
    expect(differenceM2(mostM2!)).toBeLessThan(1e-6)
    expect(relativeDifference(mostRelative!)).toBeLessThan(1e-11)
  })

  it('finds the overlap that is wrong, and by how much', () => {
    const rows = rowsOf(joined)
    rows[1]![2] *= 1.001
    const { mostM2, mostRelative } = auditFindings(audit(columns(rows)).overlaps)
    expect(mostRelative).toMatchObject({ area: 0, tract: 1 })
    expect(mostM2).toBe(mostRelative)
    expect(relativeDifference(mostRelative!)).toBeCloseTo(0.001, 9)
  })

  it('finds the overlap that is missing', () => {
    const { overlaps } = audit(columns(rowsOf(joined).slice(1)))
    const { agreed, missing, extra } = auditFindings(overlaps)
    expect([agreed, extra]).toEqual([2, []])
    expect(missing).toMatchObject([{ area: 0, tract: 0, crosswalkM2: 0 }])
    expect(missing[0]!.turfM2).toBeCloseTo(joined.overlapM2[0]!, 5)
  })

  it('finds the overlap that does not exist, though the boxes are far apart', () => {
    const { compared, overlaps } = audit(columns([...rowsOf(joined), [1, 2, 500]]))
    expect(compared).toBe(4)
    expect(auditFindings(overlaps).extra).toEqual([
      { area: 1, tract: 2, crosswalkM2: 500, turfM2: 0 },
    ])
  })

  it('finds the overlap that is listed twice', () => {
    const rows = rowsOf(joined)
    const { mostRelative } = auditFindings(audit(columns([...rows, rows[2]!])).overlaps)
    expect(mostRelative).toMatchObject({ area: 1, tract: 1 })
    expect(relativeDifference(mostRelative!)).toBeCloseTo(1, 9)
  })

  it('compares what remains where an area has no ground, and says so of an overlap with it', () => {
    const features = [{ ...areas.features[0]!, geometry: null }, areas.features[1]!]
    const { overlaps } = auditCrosswalk({ type: 'FeatureCollection', features }, tracts, joined)
    const { agreed, extra } = auditFindings(overlaps)
    expect(agreed).toBe(1)
    expect(extra.map(({ tract }) => tract)).toEqual([0, 1])
  })

  it('hears of every area’s pairs as it goes', () => {
    const pairs: number[] = []
    auditCrosswalk(areas, tracts, joined, (n) => pairs.push(n))
    expect(pairs).toEqual([2, 1])
  })
})
