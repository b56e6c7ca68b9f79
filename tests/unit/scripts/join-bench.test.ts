import { describe, expect, it } from 'vitest'
import { agreement } from '../../../scripts/bench/join/agreement.ts'
import { exactOverlap } from '../../../scripts/bench/join/exact-overlap.ts'
import { geosInput } from '../../../scripts/bench/join/geos-input.ts'
import { growthExponent } from '../../../scripts/bench/join/growth-exponent.ts'
import { joinBenchOptions } from '../../../scripts/bench/join/options.ts'
import { candidatePairs } from '../../../scripts/bench/join/ours.ts'
import { joinReport, joinTable } from '../../../scripts/bench/join/report.ts'
import { syntheticSet } from '../../../scripts/bench/join/synthetic-set.ts'
import { samplePairs } from '../../../scripts/bench/join/turf.ts'
import { overlapArea } from '../../../src/spatial/overlap-area.ts'
import { albers } from '../../../src/spatial/albers.ts'
import { packLayer } from '../../../src/spatial/packed-layer.ts'
import { box, layer, multiPolygon, polygon } from '../../fixtures/polygons.ts'

const m2 = (...values: number[]) => Float64Array.from(values)

describe('the agreement of two lists of overlaps', () => {
  it('counts overlaps over 1 m² that one of them has not, and measures the others by the reference', () => {
    expect(agreement(m2(0.5, 2, 99, 0.2), m2(3, 0.5, 100, 0.1))).toEqual({
      overlaps: 3,
      missing: 1,
      extra: 1,
      largestRelativeDifference: 0.01,
    })
  })

  it('leaves out pairs that do not count', () => {
    const { overlaps, missing } = agreement(m2(0, 5), m2(5, 5), (pair) => pair > 0)
    expect([overlaps, missing]).toEqual([1, 0])
  })
})

describe('the exponent of growth', () => {
  const cost = (power: number) => [1, 4, 16].map((size) => ({ size, cost: 3 * size ** power }))

  it('is the power of the size that the cost follows', () => {
    expect(growthExponent(cost(1))).toBeCloseTo(1)
    expect(growthExponent(cost(2))).toBeCloseTo(2)
  })

  it('is unknown from one size', () => {
    expect(growthExponent(cost(1).slice(0, 1))).toBeNull()
  })
})

describe('an invented set', () => {
  const [one, two] = [syntheticSet(1, 7), syntheticSet(2, 7)]
  const pairsOf = ({ areas, tracts }: typeof one) =>
    candidatePairs(packLayer(areas), packLayer(tracts))

  it('is the same for the same seed and another for another', () => {
    expect(syntheticSet(1, 7)).toEqual(one)
    expect(syntheticSet(1, 8)).not.toEqual(one)
  })

  it('grows by cities, not by what an area meets', () => {
    const density = (set: typeof one) => pairsOf(set).a.length / set.areas.features.length
    expect(two.areas.features).toHaveLength(2 * one.areas.features.length)
    expect(density(two) / density(one)).toBeCloseTo(1, 0)
  })

  it('has areas that tracts cover whole', () => {
    const [areas, tracts] = [packLayer(one.areas), packLayer(one.tracts)]
    const { a, b } = candidatePairs(areas, tracts)
    const covered = a.reduce((sum, i, k) => sum + overlapArea(areas, i, tracts, b[k]!), 0)
    const all = areas.areaM2.reduce((sum, area) => sum + area, 0)
    expect(covered / all).toBeCloseTo(1, 5)
  })

  it('shares by the exact integral what it shares by ours, to the last digits', () => {
    const [areas, tracts] = [packLayer(one.areas), packLayer(one.tracts)]
    const { a, b } = candidatePairs(areas, tracts)
    for (let k = 0; k < a.length; k += 40) {
      const exact = exactOverlap(areas, a[k]!, tracts, b[k]!)
      expect(Math.abs(overlapArea(areas, a[k]!, tracts, b[k]!) - exact)).toBeLessThan(1e-8)
    }
  })
})

it('gives Turf the pairs that the seed draws, each once', () => {
  const pairs = { a: Uint32Array.of(0, 1, 2, 3, 4), b: Uint32Array.of(5, 6, 7, 8, 9) }
  const sample = samplePairs(pairs, 3, 1)
  expect(samplePairs(pairs, 3, 1)).toEqual(sample)
  expect(new Set(sample.a).size).toBe(3)
  sample.a.forEach((i, k) => expect(sample.b[k]).toBe(i + 5))
})

it('writes layers as geos-overlap.c reads them, projected', () => {
  const square = box(-96, 40, -95, 41)
  const areas = layer(multiPolygon([[square, square], [square]]), multiPolygon([]))
  const pairs = { a: Uint32Array.of(1), b: Uint32Array.of(0) }
  const columns = geosInput(areas, layer(polygon([square])), pairs)
  const [counts, parts, rings, points, xy] = columns
  const words = (bytes: Uint8Array) => [...new Uint32Array(bytes.slice().buffer)]
  expect([counts!, parts!, rings!, points!].map(words)).toEqual([
    [2, 2, 3, 15],
    [0, 2, 2],
    [0, 2, 3],
    [0, 5, 10, 15],
  ])
  expect([...new Float64Array(xy!.slice().buffer)].slice(2, 4)).toEqual(albers(-95, 40))
  expect(words(columns.at(-1)!)).toEqual([1, 0])
})

describe('the report of the bench', () => {
  const result = {
    set: '1×',
    areas: 1,
    tracts: 2,
    pairs: 10,
    oursPairsMs: 1,
    oursTotalMs: 2,
    wholeJoinMs: 3,
    oursBytes: 1e8,
    turfPairs: 10,
    turfMsPerPair: 50,
    geos: null,
  }

  it('is null where GEOS is absent, and says so in words', () => {
    expect(joinReport([result], null)).toEqual({
      runs: [
        {
          set: '1×',
          pairs: 10,
          oursMsPerPair: 0.1,
          geosMsPerPair: null,
          speedUpOverGeos: null,
          turfMsPerPair: 50,
          speedUpOverTurf: 500,
          totalMs: 2,
          geosTotalMs: null,
          largestRelativeDifference: null,
        },
      ],
      exponent: null,
    })
    expect(joinTable([result], null)).toMatch(/GEOS +absent/)
  })
})

it('refuses options it does not know and numbers that are none', () => {
  expect(() => joinBenchOptions(['--runs', 'many'])).toThrow('--runs: expected a whole number')
  expect(() => joinBenchOptions(['--city', 'x'])).toThrow()
})
