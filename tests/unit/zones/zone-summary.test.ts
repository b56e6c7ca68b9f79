import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { AreaProperties } from '../../../src/domain/city-shapes.ts'
import type { Geoid } from '../../../src/domain/geoid.ts'
import { GRADES, type Grade } from '../../../src/domain/grade.ts'
import { joinLayers, type Crosswalk } from '../../../src/spatial/crosswalk.ts'
import type { DecodedShapes } from '../../../src/spatial/decode-shapes.ts'
import { joinZones, type ZonesJoin } from '../../../src/spatial/join-zones.ts'
import { zoneEstimates } from '../../../src/zones/zone-estimates.ts'
import { zoneFigures } from '../../../src/zones/zone-figures.ts'
import { zoneSums } from '../../../src/zones/zone-sums.ts'
import { planeBox } from '../../fixtures/plane-grid.ts'
import { layer } from '../../fixtures/polygons.ts'

// Each law is tried a hundred times.
vi.setConfig({ testTimeout: 60_000 })

type Box = [west: number, south: number, east: number, north: number]

const geoidOf = (i: number) => `55079${String(i).padStart(6, '0')}` as Geoid
const tractOf = (box: Box, i: number) => planeBox(box, { geoid: geoidOf(i) })
const areaOf = (box: Box, area_id: number, grade: Grade | null) =>
  planeBox<AreaProperties>(box, { area_id, label: null, grade, category: null, name: null })

/** A tract's values in the order of a join, which leaves out tracts far from all zones. */
const inOrder = <T>({ geoids }: { geoids: readonly Geoid[] }, values: readonly T[]) =>
  geoids.map((geoid) => values[Number(geoid.slice(5))]!)

function cityOf(
  tracts: ReturnType<typeof tractOf>[],
  areas: ReturnType<typeof areaOf>[] = [],
): DecodedShapes {
  return {
    tracts: layer(...tracts),
    areas: layer(...areas),
    land: planeBox([0, 0, 1, 1], null),
    places: { type: 'FeatureCollection', features: [] },
  }
}
const figuresOf = (join: ZonesJoin<2010>, population: readonly (number | null)[]) =>
  zoneFigures(join, inOrder(join, population))
const estimatesOf = (
  join: ZonesJoin<2010>,
  population: readonly (number | null)[],
  estimates: readonly (number | null)[],
) => zoneEstimates(join.onTracts, inOrder(join, population), inOrder(join, estimates))
const sumsOf = (join: ZonesJoin<2010>, counts: readonly (number | null)[]) =>
  zoneSums(join.onTracts, inOrder(join, counts))
const zonesOf = (...boxes: Box[]) => layer(...boxes.map((box) => planeBox(box, null)))

/** Four tracts of a square kilometre in a row: 1,000, 2,000, 3,000 and an unknown number of persons. */
const ROW = [0, 1, 2, 3].map((i) => tractOf([1000 * i, 0, 1000 * (i + 1), 1000], i))
const PERSONS = [1000, 2000, 3000, null]

describe('a zone’s figures, counted by hand', () => {
  it('take from each tract the part of its persons that the zone takes of its area', () => {
    const join = joinZones(zonesOf([500, 0, 1250, 1000]), [cityOf(ROW)])
    const [zone] = figuresOf(join, PERSONS)
    expect(zone!.areaM2).toBeCloseTo(750_000, 1)
    expect(zone!.coverage).toBeCloseTo(1, 9)
    expect(zone).toMatchObject({ tracts: 2, uncounted: 0 })
    // Half of 1,000 and a quarter of 2,000.
    expect(zone!.population).toBeCloseTo(1000, 6)
  })

  it('weigh a measure by those persons', () => {
    const join = joinZones(zonesOf([500, 0, 1250, 1000]), [cityOf(ROW)])
    const [zone] = estimatesOf(join, PERSONS, [70, 80, 90, 60])
    expect(zone).toMatchObject({ lack: null, n: 2, lowest: 70, highest: 80 })
    expect(zone!.value).toBeCloseTo(75, 6)
    expect(zone!.informed).toBeCloseTo(1, 9)
  })

  it('tell of tracts without a count, which weigh nothing', () => {
    const join = joinZones(zonesOf([2000, 0, 4000, 1000]), [cityOf(ROW)])
    const [figures] = figuresOf(join, PERSONS)
    expect(figures).toMatchObject({ tracts: 2, uncounted: 1 })
    expect(figures!.population).toBeCloseTo(3000, 6)
    const [estimate] = estimatesOf(join, PERSONS, [70, 80, 90, 60])
    expect(estimate).toMatchObject({ n: 1, value: 90 })
  })

  it('are of the covered part where that is half or more, and none below', () => {
    const join = joinZones(
      zonesOf([0, -800, 1000, 1000], [0, -1200, 1000, 1000], [0, -900, 1000, -100]),
      [cityOf(ROW)],
    )
    const [mostly, hardly, outside] = figuresOf(join, PERSONS)
    expect(mostly!.coverage).toBeCloseTo(1000 / 1800, 6)
    expect(mostly!.population).toBeCloseTo(1000, 6)
    expect(hardly!.coverage).toBeCloseTo(1000 / 2200, 6)
    expect(hardly!.population).toBeNull()
    expect(outside).toMatchObject({ coverage: 0, tracts: 0, population: null })
    const lacks = estimatesOf(join, PERSONS, [70, 80, 90, 60]).map(({ lack }) => lack)
    expect(lacks).toEqual([null, 'coverage', 'tracts'])
  })

  it('say why a measure is missing: nobody lives there, or most live where there is no estimate', () => {
    const join = joinZones(zonesOf([0, 0, 2000, 1000]), [cityOf(ROW)])
    const [empty] = estimatesOf(join, [0, 0, 0, 0], [70, 80, 90, 60])
    expect(empty).toMatchObject({ lack: 'nobody', value: null, informed: null })
    const [unknown] = estimatesOf(join, PERSONS, [70, null, 90, 60])
    expect(unknown).toMatchObject({ lack: 'estimates', value: null, n: 1 })
    expect(unknown!.informed).toBeCloseTo(1 / 3, 6)
  })

  it('sum counts by the part of each tract’s area that lies in the zone, whoever lives there', () => {
    const join = joinZones(zonesOf([500, 0, 1250, 1000], [2500, 0, 4000, 1000]), [cityOf(ROW)])
    const [west, east] = sumsOf(join, [40, 8, 12, 5])
    // Half of 40 and a quarter of 8.
    expect(west!.value).toBeCloseTo(22, 6)
    expect(west).toMatchObject({ lack: null, n: 2, lowest: 8, highest: 40 })
    expect(west!.informed).toBeCloseTo(1, 9)
    expect(east!.value).toBeCloseTo(11, 6)
  })

  it('sum of the counted part alone, and say why there is no sum', () => {
    const zones = zonesOf(
      ...([
        [0, 0, 2000, 1000],
        [500, 0, 2000, 1000],
        [0, -1200, 1000, 1000],
        [0, -900, 1000, -100],
      ] satisfies Box[]),
    )
    const sums = sumsOf(joinZones(zones, [cityOf(ROW)]), [40, null, 12, 5])
    expect(sums.map(({ lack }) => lack)).toEqual([null, 'counts', 'coverage', 'tracts'])
    expect(sums[0]!.value).toBeCloseTo(40, 6)
    expect(sums[0]).toMatchObject({ n: 1, lowest: 40, highest: 40 })
    expect(sums[0]!.informed).toBeCloseTo(0.5, 9)
    expect(sums.slice(1).map(({ value }) => value)).toEqual([null, null, null])
    expect(sums[3]).toMatchObject({ n: 0, lowest: null, informed: null })
  })

  it('share a zone among the grades, ground that two areas claim counted once', () => {
    const areas = [
      areaOf([0, 0, 500, 1000], 1, 'A'),
      areaOf([250, 0, 750, 1000], 2, 'D'),
      areaOf([750, 0, 900, 1000], 3, null),
    ]
    const [zone] = figuresOf(joinZones(zonesOf([0, 0, 1000, 1000]), [cityOf(ROW, areas)]), PERSONS)
    expect(zone!.shares.A).toBeCloseTo(0.375, 5)
    expect(zone!.shares.D).toBeCloseTo(0.375, 5)
    expect(zone!.shares).toMatchObject({ B: 0, C: 0 })
    expect(zone!.notGraded).toBeCloseTo(0.25, 5)
  })

  it('count a tract and an area that lie on two maps once', () => {
    const areas = [areaOf([0, 0, 1000, 1000], 1, 'C')]
    const here = cityOf(ROW.slice(0, 2), areas)
    const there = cityOf(ROW.slice(1), areas)
    const join = joinZones(zonesOf([0, 0, 3000, 1000]), [here, there])
    expect(join.geoids.filter((geoid) => geoid === geoidOf(1))).toHaveLength(1)
    const [zone] = figuresOf(join, PERSONS)
    expect(zone!.population).toBeCloseTo(6000, 6)
    expect(zone!.shares.C).toBeCloseTo(1 / 3, 6)
  })
})

describe('the laws of areal weighting', () => {
  const SIDE = 3000
  const GRID = Array.from({ length: 9 }, (_, i): Box => {
    const [x, y] = [1000 * (i % 3), 1000 * Math.floor(i / 3)]
    return [x, y, x + 1000, y + 1000]
  })
  const CITY = cityOf(GRID.map(tractOf))
  /** Whole decametres, so that no piece is smaller than what counts as touching. */
  const cut = fc.integer({ min: 1, max: SIDE / 10 - 1 }).map((n) => 10 * n)
  /** A square cut into columns, and each column into zones. */
  const partition = fc
    .array(fc.tuple(cut, fc.uniqueArray(cut, { maxLength: 4 })), { minLength: 1, maxLength: 4 })
    .map((columns): Box[] => {
      const edges = [...new Set([0, ...columns.map(([x]) => x), SIDE])].sort((a, b) => a - b)
      return edges.slice(1).flatMap((east, i) => {
        const rows = [0, ...(columns[i]?.[1] ?? []), SIDE].sort((a, b) => a - b)
        return rows.slice(1).map((north, j): Box => [edges[i]!, rows[j]!, east, north])
      })
    })
  const persons = fc.array(fc.nat(9000), { minLength: 9, maxLength: 9 })
  const years = fc.array(fc.option(fc.double({ min: 60, max: 90, noNaN: true })), {
    minLength: 9,
    maxLength: 9,
  })

  it('keep every person where the zones part all of the ground', () => {
    fc.assert(
      fc.property(partition, persons, (boxes, population) => {
        const zones = figuresOf(joinZones(zonesOf(...boxes), [CITY]), population)
        const all = zones.reduce((sum, zone) => sum + zone.population!, 0)
        expect(all).toBeCloseTo(
          population.reduce((sum, n) => sum + n, 0),
          4,
        )
      }),
    )
  })

  it('keep every count where the zones part all of the ground', () => {
    fc.assert(
      fc.property(partition, persons, (boxes, counts) => {
        const sums = sumsOf(joinZones(zonesOf(...boxes), [CITY]), counts)
        expect(sums.reduce((all, { value }) => all + value!, 0)).toBeCloseTo(
          counts.reduce((all, n) => all + n, 0),
          4,
        )
      }),
    )
  })

  it('keep a mean between the least and the greatest of what it is a mean of', () => {
    fc.assert(
      fc.property(partition, persons, years, (boxes, population, estimates) => {
        const join = joinZones(zonesOf(...boxes), [CITY])
        for (const { value: mean, lowest, highest } of estimatesOf(join, population, estimates)) {
          if (mean === null) continue
          expect(mean).toBeGreaterThanOrEqual(lowest! - 1e-9)
          expect(mean).toBeLessThanOrEqual(highest! + 1e-9)
        }
      }),
    )
  })

  it('give a zone that two parts make up the mean of both by their persons', () => {
    fc.assert(
      fc.property(cut, persons, (x, population) => {
        const estimates = GRID.map((_, i) => 70 + i)
        const boxes: Box[] = [
          [0, 0, SIDE, SIDE],
          [0, 0, x, SIDE],
          [x, 0, SIDE, SIDE],
        ]
        const join = joinZones(zonesOf(...boxes), [CITY])
        const [whole, west, east] = estimatesOf(join, population, estimates)
        const [, ofWest, ofEast] = figuresOf(join, population)
        fc.pre(west!.value !== null && east!.value !== null)
        const both =
          (west!.value! * ofWest!.population! + east!.value! * ofEast!.population!) /
          (ofWest!.population! + ofEast!.population!)
        expect(whole!.value).toBeCloseTo(both, 6)
      }),
    )
  })

  it('give zones that are the tracts the tracts’ own numbers', () => {
    fc.assert(
      fc.property(persons, years, (population, estimates) => {
        const join = joinZones(zonesOf(...GRID), [CITY])
        figuresOf(join, population).forEach((zone, i) => {
          expect(zone.population).toBeCloseTo(population[i]!, 6)
          expect(zone.coverage).toBeCloseTo(1, 9)
        })
        estimatesOf(join, population, estimates).forEach(({ value }, i) =>
          expect(value).toBe(population[i] === 0 ? null : estimates[i]),
        )
      }),
    )
  })

  it('give zones that are the HOLC areas the crosswalk of these areas, and each its own grade', () => {
    const box = fc
      .tuple(cut, cut, cut, cut)
      .filter(([a, b, c, d]) => a !== c && b !== d)
      .map(([a, b, c, d]): Box => [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)])
    const graded = fc.tuple(box, fc.constantFrom(...GRADES, null))
    fc.assert(
      fc.property(fc.array(graded, { minLength: 1, maxLength: 5 }), (holc) => {
        const areas = holc.map(([box, grade], i) => areaOf(box, i, grade))
        const city = cityOf(GRID.map(tractOf), areas)
        const join = joinZones(layer(...areas), [city])
        const named = ({ area, tract, overlapM2 }: Crosswalk, geoids: readonly Geoid[]) =>
          [...overlapM2].map((m2, k) => [area[k], geoids[tract[k]!], m2])
        const published = joinLayers(city.areas, city.tracts)
        expect(named(join.onTracts, join.geoids)).toEqual(
          named(
            published,
            GRID.map((_, i) => geoidOf(i)),
          ),
        )
        figuresOf(join, []).forEach(({ shares, notGraded }, i) => {
          const grade = holc[i]![1]
          if (grade) expect(shares[grade]).toBeGreaterThan(0)
          const sum = GRADES.reduce((total, g) => total + shares[g], notGraded)
          expect(sum).toBeCloseTo(1, 6)
        })
      }),
    )
  })
})
