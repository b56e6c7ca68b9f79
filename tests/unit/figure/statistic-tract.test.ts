import { describe, expect, it } from 'vitest'
import type { CityTracts, EstimateColumns, EstimateFlag } from '../../../src/domain/city-tracts.ts'
import type { Geoid } from '../../../src/domain/geoid.ts'
import { HEADLINE_MEASURE, maybeMeasure, type Measure } from '../../../src/domain/measure.ts'
import { dataKind } from '../../../src/figure/data-kind.ts'
import { measureGaps, measureGapsWords } from '../../../src/figure/measure-gaps.ts'
import { statisticTracts } from '../../../src/figure/statistic-tract.ts'

const columns = (estimate: (number | null)[]): EstimateColumns => ({
  estimate,
  low: estimate.map((value) => value && value - 1.96),
  high: estimate.map((value) => value && value + 1.96),
  flag: estimate.map(() => null),
})

const TRACTS: CityTracts = {
  city: 'here',
  geoid: ['a', 'b', 'c'] as unknown as Geoid[],
  population: [100, 0, null],
  landAreaM2: [1, 1, 1],
  shareA: [0.2, 0, 0],
  shareB: [0, 0, 0],
  shareC: [0, 0, 0],
  shareD: [0.4, 0, 0.5],
  coverage: [0.6, 0, 0.5],
  grade: ['D', null, 'D'],
  estimates: {},
}

describe('a tract as the statistics read it', () => {
  const of = { grades: TRACTS.grade, faded: [false, true, false] }

  it('has the mean of its graded land as its score, with its estimate and interval', () => {
    const [first, ungraded, last] = statisticTracts(TRACTS, columns([75, 80, null]), of)
    expect(first!.score).toBeCloseTo((0.2 * 1 + 0.4 * 4) / 0.6, 12)
    expect(first).toMatchObject({
      grade: 'D',
      isCompared: true,
      estimate: 75,
      low: 73.04,
      population: 100,
    })
    expect(ungraded).toMatchObject({ grade: null, isCompared: false, score: null })
    expect(last).toMatchObject({ score: 4, estimate: null, low: null, population: null })
  })

  it('has the same score as every other that is wholly of its grade, whatever part of it was graded', () => {
    const shareC = Array.from({ length: 50 }, (_, i) => 0.3 + i / 101)
    const none = shareC.map(() => 0)
    const wholly = { ...TRACTS, shareA: none, shareB: none, shareC, shareD: none }
    const geoid = shareC.map((_, i) => `t${i}`) as unknown as Geoid[]
    const scores = statisticTracts({ ...wholly, geoid }, null, of).map(({ score }) => score)
    expect([...new Set(scores)]).toEqual([3])
  })

  it('has no estimate of a measure that the city lacks', () => {
    expect(statisticTracts(TRACTS, null, of).every(({ estimate }) => estimate === null)).toBe(true)
  })
})

describe('many measures at once', () => {
  const measures = ['asthma', 'stroke', 'arthritis'].map((id) => maybeMeasure(id)!) as Measure[]
  const grade = [...'AAAAABBBBBDDDDD'] as ('A' | 'B' | 'D')[]
  const noise = [0.3, -0.2, 0.1, -0.4, 0.2]
  const values = (means: Record<string, number | null>) =>
    columns(grade.map((of, i) => means[of]! && means[of]! + noise[i % 5]!))
  const tracts: CityTracts = {
    ...TRACTS,
    geoid: grade.map((_, i) => `t${i}`) as unknown as Geoid[],
    grade,
    estimates: {
      asthma: values({ A: 8, B: 8.5, D: 12 }),
      stroke: values({ A: null, B: 3, D: 3.05 }),
    },
  }
  const rows = measureGaps(measures, tracts, grade)

  it('compares each by the pair of its own headline and adjusts p for their number', () => {
    expect(rows.map(({ measure, pair }) => [measure.id, pair])).toEqual([
      ['asthma', ['D', 'A']],
      ['stroke', ['D', 'B']],
    ])
    expect(rows[0]!.gap!.estimate).toBeCloseTo(4, 12)
    expect(rows[0]!.adjusted).toBeCloseTo(2 * rows[0]!.gap!.p!, 12)
    expect(rows[1]!.adjusted).toBeCloseTo(rows[1]!.gap!.p!, 12)
    expect(measureGapsWords(rows)).toMatch(/^1 of 2 measures differ when p is adjusted/)
    const alike = rows.map((row) => ({ ...row, fragile: false, adjusted: 0.6 }))
    expect(measureGapsWords(alike)).toBe(
      '0 of 2 measures differ when p is adjusted for asking 2 times.',
    )
  })

  it('calls gaps of under ten tracts in a grade fragile', () => {
    expect(rows.map(({ fragile }) => fragile)).toEqual([true, true])
    expect(measureGapsWords(rows)).toContain('Marked * and fragile: under 10 tracts in a grade.')
    const firm = rows.map((row) => ({ ...row, fragile: false }))
    expect(measureGapsWords(firm)).not.toContain('fragile')
  })

  it('has no pair where too few tracts have an estimate', () => {
    const few = measureGaps(measures, { ...tracts, estimates: { asthma: values({ D: 9 }) } }, grade)
    expect(few).toEqual([
      { measure: measures[0], pair: null, gap: null, fragile: false, adjusted: null },
    ])
    expect(measureGapsWords(few)).toContain('No measure has 5 tracts')
  })
})

describe('what kind of data it is', () => {
  it('counts the estimates that rest on predicted deaths', () => {
    const flags: (EstimateFlag | null)[] = [1, 1, 2, 3, null]
    expect(dataKind(HEADLINE_MEASURE, flags)).toContain(
      '2 of 4 estimates here rest at least partly',
    )
    expect(dataKind(HEADLINE_MEASURE, [1])).toContain('all estimates here rest on observed')
    expect(dataKind(HEADLINE_MEASURE, [])).toContain('a model predicted the deaths')
  })

  it('calls modelled prevalence circular, and moved estimates moved', () => {
    expect(dataKind(maybeMeasure('asthma')!, [])).toMatch(/Modelled, not measured.*circular/)
    expect(dataKind(maybeMeasure('asthma-on-2020-tracts')!, [])).toContain(
      'moved from 2010 tracts by land area',
    )
  })
})
