import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maybeGeoid, type Geoid } from '../../../src/domain/geoid.ts'
import {
  landWeights,
  moveEstimates,
  type Interval,
  type SharedLand,
} from '../../../src/domain/move-estimates.ts'
import type { Vintage } from '../../../src/domain/vintage.ts'

function tract<V extends Vintage>(n: number): Geoid<V> {
  return maybeGeoid<V>(`27991${String(n).padStart(6, '0')}`)!
}

const interval = fc
  .tuple(fc.double({ min: 1, max: 90, noNaN: true }), fc.double({ min: 0, max: 9, noNaN: true }))
  .map(([low, width]): Interval => ({ low, estimate: low + width / 3, high: low + width }))
const shared = fc.array(
  fc.record({ from: fc.nat(9), to: fc.nat(9), landM2: fc.integer({ min: 0, max: 1e9 }) }),
  { minLength: 1, maxLength: 40 },
)
const landOf = (rows: { from: number; to: number; landM2: number }[]): SharedLand<2020, 2010>[] =>
  rows.map(({ from, to, landM2 }) => ({ from: tract<2020>(from), to: tract<2010>(to), landM2 }))
const all = (of: Interval) => new Map(Array.from({ length: 10 }, (_, n) => [tract<2020>(n), of]))

describe('estimates moved to the tracts of another census', () => {
  it('have weights that sum to 1 in every tract', () => {
    fc.assert(
      fc.property(shared, (rows) => {
        for (const parts of landWeights(landOf(rows)).values())
          expect(parts.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 9)
      }),
    )
  })

  it('stay what they are where they are the same everywhere', () => {
    fc.assert(
      fc.property(shared, interval, (rows, same) => {
        for (const { interval, covered } of moveEstimates(landOf(rows), all(same)).values()) {
          expect(covered).toBeCloseTo(1, 9)
          expect(interval!.estimate).toBeCloseTo(same.estimate, 9)
          expect(interval!.low).toBeCloseTo(same.low, 9)
          expect(interval!.high).toBeCloseTo(same.high, 9)
        }
      }),
    )
  })

  it('come back as they were where both censuses drew the same tracts', () => {
    const values = fc.array(interval, { minLength: 1, maxLength: 10 })
    fc.assert(
      fc.property(values, (intervals) => {
        const there = intervals.map((_, n) => ({
          from: tract<2020>(n),
          to: tract<2010>(n),
          landM2: n + 1,
        }))
        const back = there.map(({ from, to, landM2 }) => ({ from: to, to: from, landM2 }))
        const own = new Map(intervals.map((of, n) => [tract<2020>(n), of]))
        const moved = moveEstimates(there, own)
        const returned = moveEstimates(
          back,
          new Map([...moved].map(([geoid, { interval }]) => [geoid, interval!])),
        )
        for (const [geoid, of] of own) {
          const found = returned.get(geoid)!.interval!
          expect(found.estimate).toBeCloseTo(of.estimate, 9)
          expect(found.high - found.low).toBeCloseTo(of.high - of.low, 9)
        }
      }),
    )
  })

  it('lie between those of their parts, and are no surer than these', () => {
    fc.assert(
      fc.property(shared, fc.array(interval, { minLength: 10, maxLength: 10 }), (rows, of) => {
        const own = new Map(of.map((value, n) => [tract<2020>(n), value]))
        for (const [to, { interval }] of moveEstimates(landOf(rows), own)) {
          const parts = rows.filter((row) => tract<2010>(row.to) === to && row.landM2 > 0)
          const widths = parts.map(({ from }) => of[from]!.high - of[from]!.low)
          const estimates = parts.map(({ from }) => of[from]!.estimate)
          expect(interval!.high - interval!.low).toBeGreaterThanOrEqual(Math.min(...widths) - 1e-9)
          expect(interval!.estimate).toBeLessThanOrEqual(Math.max(...estimates) + 1e-9)
          expect(interval!.estimate).toBeGreaterThanOrEqual(Math.min(...estimates) - 1e-9)
        }
      }),
    )
  })

  const [one, two] = [tract<2020>(1), tract<2020>(2)]
  const to = tract<2010>(1)
  const ten = { estimate: 10, low: 8, high: 12 }
  const twenty = { estimate: 20, low: 18, high: 24 }

  it('are means weighted by land, their limits too', () => {
    const land = [
      { from: one, to, landM2: 300 },
      { from: two, to, landM2: 100 },
    ]
    expect(
      moveEstimates(
        land,
        new Map([
          [one, ten],
          [two, twenty],
        ]),
      ).get(to),
    ).toEqual({
      interval: { estimate: 12.5, low: 10.5, high: 15 },
      covered: 1,
    })
  })

  it.each([
    [900, 100, 10],
    [899, 101, null],
  ])('of %i m² with an estimate and %i without are %j', (known, unknown, estimate) => {
    const land = [
      { from: one, to, landM2: known },
      { from: two, to, landM2: unknown },
    ]
    const { interval, covered } = moveEstimates(land, new Map([[one, ten]])).get(to)!
    expect(interval?.estimate ?? null).toBe(estimate)
    expect(covered).toBeCloseTo(known / 1000)
  })

  it('are there at exactly nine tenths, however these are made up', () => {
    const land = [
      { from: one, to, landM2: 300 },
      { from: two, to, landM2: 600 },
      { from: null, to, landM2: 100 },
    ]
    const known = new Map([one, two].map((from) => [from, ten]))
    expect(moveEstimates(land, known).get(to)!.interval?.estimate).toBeCloseTo(10, 12)
  })

  it('know nothing of land that was in no tract, and leave out tracts without land', () => {
    const bare = [
      { from: null, to, landM2: 200 },
      { from: one, to, landM2: 800 },
    ]
    expect(moveEstimates(bare, new Map([[one, ten]])).get(to)).toEqual({
      interval: null,
      covered: 0.8,
    })
    expect(moveEstimates([{ from: one, to, landM2: 0 }], new Map([[one, ten]])).size).toBe(0)
  })

  it('do not compile the wrong way round', () => {
    const land: SharedLand<2020, 2010>[] = []
    const own: ReadonlyMap<Geoid<2010>, Interval> = new Map()
    // @ts-expect-error estimates of the tracts that they are to be moved to
    expect(moveEstimates(land, own).size).toBe(0)
  })
})
