import { describe, expect, test } from 'vitest'
import type { Geoid } from '../../../src/domain/geoid.ts'
import type { OverlayScoreRow } from '../../../src/queries/overlay-scores.ts'
import type { Check } from '../../../src/verify/check.ts'
import { CHECKS } from '../../../src/verify/checks.ts'
import { roundingOf } from '../../../src/verify/figure.ts'
import type { ReferenceInputs } from '../../../src/verify/reference-inputs.ts'
import { runCheck } from '../../../src/verify/run-checks.ts'
import { noInputs, scored } from '../../fixtures/reference-rows.ts'

/** What a check finds on these inputs, by the names of its figures. */
function found(number: number, inputs: Partial<ReferenceInputs>): Record<string, number | null> {
  const check: Check = CHECKS[number - 1]!
  const { figures } = runCheck(check, { ...noInputs, ...inputs })
  return Object.fromEntries(figures.map(({ name, found }) => [name, found]))
}

const ROCHESTER = { metro_id: '40340', metro: 'Rochester, MN' }
const OGDEN = { metro_id: '36260', metro: 'Ogden-Clearfield, UT' }

test('the checks are numbered as in the method, without a gap', () => {
  expect(CHECKS.map(({ number }) => number)).toEqual(CHECKS.map((_, i) => i + 1))
})

test('only checks whose remark says why allow for more than rounding', () => {
  const inputs: ReferenceInputs = {
    scores: scored([{ score: 1, estimate: 80 }]),
    lookup: [],
    overlay: [],
    physical: [],
    mental: [],
  }
  const wide = CHECKS.filter((check) =>
    runCheck(check, inputs).figures.some(
      ({ expected, tolerance }) => tolerance > roundingOf(expected),
    ),
  )
  expect(wide.map(({ number }) => number)).toEqual([15, 17])
  expect(wide.every(({ remark }) => remark !== undefined)).toBe(true)
})

test('1: tracts with an estimate are counted, Wisconsin apart', () => {
  const scores = scored([
    { score: 1, estimate: 80 },
    { score: 2, estimate: null },
    { score: 3, estimate: 75, state: '55' },
  ])
  expect(found(1, { scores })).toEqual({ 'without Wisconsin': 1, 'with Wisconsin': 2 })
})

test('2: quarters are cut over all scored tracts, with an estimate or without', () => {
  // Eight scores: type-7 quartiles at 1.875, 2.5 and 3.125.
  const scores = scored([
    { score: 1, estimate: 82 },
    { score: 1.5, estimate: 80 },
    { score: 2, estimate: 79 },
    { score: 2.25, estimate: null },
    { score: 2.75, estimate: null },
    { score: 3, estimate: 78 },
    { score: 3.5, estimate: 76 },
    { score: 4, estimate: 74 },
  ])
  const figures = found(2, { scores })
  expect([figures['cut 1'], figures['cut 2'], figures['cut 3']]).toEqual([1.875, 2.5, 3.125])
  expect([figures['n, quarter 1'], figures['n, quarter 4']]).toEqual([2, 2])
  expect(figures['years, without Wisconsin']).toBeCloseTo(6, 12)
  // Each group has a variance of 2 over n = 2: t(0.975, 2) · √2.
  expect(figures['half its 95% interval, without Wisconsin']).toBeCloseTo(4.302653 * Math.SQRT2, 4)
})

test('3: Rochester by its own quartiles, and its two extreme tracts', () => {
  const scores = scored([
    { score: 1.2, estimate: 85, ...ROCHESTER },
    { score: 1.2, estimate: 83, ...ROCHESTER },
    { score: 2, estimate: 80, ...ROCHESTER },
    { score: 3, estimate: 77, ...ROCHESTER },
    { score: 4, estimate: 70, ...ROCHESTER },
    { score: 4, estimate: 60 },
  ])
  // Quartiles of the five are 1.2, 2 and 3: two tracts at or under the first, one above the third.
  expect(found(3, { scores })).toEqual({
    years: 70 - 84,
    'n, best quarter': 2,
    'n, worst quarter': 1,
    'years, the worst-graded tract minus the best-graded': 70 - 85,
  })
})

test('3 and 4: a score without these cities finds none, and does not agree', () => {
  const scores = scored([{ score: 1, estimate: 80 }])
  expect(found(3, { scores })['years']).toBeNull()
  expect(found(4, { scores })['years']).toBeNull()
})

test('4: Ogden by its own quartiles', () => {
  const scores = scored([
    { score: 1, estimate: 80, ...OGDEN },
    { score: 2, estimate: 79, ...OGDEN },
    { score: 3, estimate: 78, ...OGDEN },
    { score: 4, estimate: 81.5, ...OGDEN },
  ])
  expect(found(4, { scores })).toEqual({ years: 1.5, 'n, best quarter': 1, 'n, worst quarter': 1 })
})

describe('5 to 7: the equal intervals', () => {
  const scores = scored([
    { score: 1, estimate: 84 },
    { score: 1.74, estimate: 82 },
    { score: 1.75, estimate: 81 },
    { score: 2.49, estimate: 79 },
    { score: 2.5, estimate: 78 },
    { score: 3.24, estimate: 76 },
    { score: 3.25, estimate: 75 },
    { score: 4, estimate: 73, state: '55' },
  ])

  test('5: a score on a cut belongs to the worse interval', () => {
    const figures = found(5, { scores })
    expect(figures).toMatchObject({
      'A-like, years': 83,
      'A-like, n': 2,
      'B-like, years': 80,
      'C-like, years': 77,
      'D-like, years': 75,
      'D-like, n': 1,
      'gap, years': 8,
      'D-like, years, with Wisconsin': 74,
      'D-like, n, with Wisconsin': 2,
      'gap, years, with Wisconsin': 9,
    })
  })

  test('6: the tests among the four, ranks and variances worked out', () => {
    const figures = found(6, { scores })
    // Between 4 groups of 2 with means 83, 80, 77, 74: 2 · (4.5² + 1.5²) · 2 = 90 on 3; within 4 · 2 = 8 on 4.
    expect(figures['F, with Wisconsin']).toBeCloseTo(90 / 3 / (8 / 4), 10)
    expect(figures['η², with Wisconsin']).toBeCloseTo(90 / 98, 10)
    expect(figures['its second degrees of freedom, with Wisconsin']).toBe(4)
    // Mean ranks 7.5, 5.5, 3.5, 1.5 about 4.5: 12 / (8 · 9) · 2 · (9 + 1 + 1 + 9).
    expect(figures['Kruskal–Wallis H, with Wisconsin']).toBeCloseTo(20 / 3, 10)
  })

  test('7: a straight line has its slope, in all and within each metropolitan area', () => {
    const line = (level: number, metro: object) =>
      [1, 2, 3].map((score) => ({ score, estimate: level - 2 * score, ...metro }))
    const figures = found(7, { scores: scored([...line(80, ROCHESTER), ...line(90, OGDEN)]) })
    expect(figures['years a grade']).toBeCloseTo(-2, 10)
    expect(figures['years a grade within metropolitan areas']).toBeCloseTo(-2, 10)
    // Variance of the lines 4 · 2/3, of the levels 25: r² = (8/3) / (8/3 + 25).
    expect(figures.Pearson).toBeCloseTo(-Math.sqrt(8 / 3 / (8 / 3 + 25)), 10)
  })
})

describe('8 to 10: metropolitan areas', () => {
  const area = (metro: object, best: number[], worst: number[], state = '27') => [
    ...best.map((estimate) => ({ score: 1, estimate, state, ...metro })),
    ...worst.map((estimate) => ({ score: 4, estimate, state, ...metro })),
  ]
  const many = (n: number, estimate: number) => Array.from({ length: n }, () => estimate)

  test('8: quarters of each area go together', () => {
    const scores = scored([
      ...area(ROCHESTER, [82, 80], [76, 74]),
      ...area(OGDEN, [90, 88], [89, 85]),
    ])
    expect(found(8, { scores })).toEqual({
      'years, without Wisconsin': 85 - 81,
      'n, best quarters': 4,
      'n, worst quarters': 4,
      'years, with Wisconsin': 4,
    })
  })

  test('9: areas are counted by their smaller quarter, and the gaps of the firm ones are told', () => {
    const scores = scored([
      ...area(ROCHESTER, many(10, 82), many(12, 75)),
      ...area(OGDEN, many(9, 82), many(9, 81)),
      ...area({ metro_id: '11111', metro: 'Small' }, many(4, 80), many(4, 79)),
      ...area({ metro_id: '22222', metro: 'Lake' }, many(11, 80), many(11, 78), '55'),
    ])
    expect(found(9, { scores })).toEqual({
      'both quarters': 3,
      'under 5 tracts in one': 1,
      'under 10 tracts in one': 2,
      'at least 10 in both': 1,
      'widest of these, years (Richmond, Virginia)': -7,
      'narrowest, years (Flint, Michigan)': -7,
      'both quarters, with Wisconsin': 4,
      'under 5, with Wisconsin': 1,
      'under 10, with Wisconsin': 2,
      'at least 10, with Wisconsin': 2,
    })
  })

  test('10: areas of ten tracts have a correlation', () => {
    const line = (metro: object, n: number, slope: number) =>
      Array.from({ length: n }, (_, i) => ({
        score: 1 + i / 5,
        estimate: 80 + slope * i,
        ...metro,
      }))
    const scores = scored([
      ...line(ROCHESTER, 10, -1),
      ...line(OGDEN, 11, 1),
      ...line({ metro_id: '11111', metro: 'Small' }, 9, -1),
    ])
    const figures = found(10, { scores })
    expect([figures['areas'], figures['r below zero']]).toEqual([2, 1])
    expect(figures['median r']).toBeCloseTo(0, 10)
  })
})

test('11: the line of 3.25 belongs to the tracts above it', () => {
  const scores = scored([3.24, 3.25, 4].map((score) => ({ score, estimate: null })))
  expect(found(11, { scores })).toEqual({ tracts: 2, of: 3 })
})

describe('12 to 14: the lookup', () => {
  const tract = (
    graded: number,
    points: number,
    score: number | null,
    estimate: number | null,
  ) => ({
    geoid: '27000000000' as Geoid,
    ...{ graded, points, score, estimate },
  })
  const lookup = [
    tract(1, 1, 1, 82),
    tract(0.5, 1, 2.04, 80),
    tract(0.25, 0.75, 3.1, 78),
    tract(0.1, 0.4, 4, null),
    tract(0.4, 1.6, null, 74),
  ]

  test('12: over the graded part the score comes out, over the whole tract another', () => {
    const figures = found(12, { lookup })
    expect(figures.tracts).toBe(4)
    // Made again they are 1, 2, 3 and 4: three of the four lie within 0.05.
    expect(figures['within 0.05, %']).toBe(75)
    expect(figures.r).toBeGreaterThan(0.99)
    expect(figures['r, whole tract']).toBeLessThan(0)
  })

  test('13: tracts on either side of a fifth are counted', () => {
    expect(found(13, { lookup })).toEqual({
      'scored tracts under a fifth': 1,
      'tracts at or over it without a score': 1,
    })
  })

  test('14: tracts with an estimate, by how much of them was graded', () => {
    const figures = found(14, { lookup })
    expect([0, 10, 20, 30, 40, 50].map((share) => figures[`n, ${share}%`])).toEqual([
      4, 4, 4, 3, 3, 2,
    ])
    expect(figures['r, 50%']).toBeCloseTo(-1, 10)
  })
})

describe('15 and 16: the overlay', () => {
  const tract = (
    city_id: string | null,
    coverage: number,
    grade_score: number,
    score: number | null,
    estimate: number | null = null,
  ): OverlayScoreRow => ({
    ...{ city_id, coverage, grade_score, score, estimate },
    geoid: '27000000000' as Geoid,
  })

  test('15: all maps together, tracts of at least a fifth', () => {
    const overlay = [
      tract('chicago-il', 0.2, 4, 4),
      tract(null, 0.2, 1, 1.02, 81),
      tract(null, 0.9, 2, 2.1, 79),
      tract(null, 1, 4, 4, 75),
      tract(null, 1, 3, null, 77),
      tract(null, 0.19, 4, 1, 60),
    ]
    const figures = found(15, { overlay })
    expect(figures).toMatchObject({ 'maps with tracts': 1, tracts: 3, 'D-like, years': 75 })
    expect(figures['mean difference']).toBeCloseTo(0.04, 12)
    expect(figures['within 0.05, %']).toBeCloseTo(200 / 3, 12)
    expect(figures['C-like, n']).toBe(1)
  })

  test('16: each map alone, its tracts without a published score too', () => {
    const overlay = [
      tract('milwaukee-co-wi', 1, 1, 1, 82),
      tract('milwaukee-co-wi', 0.5, 4, null, 75),
      tract('chicago-il', 1, 2, 2, 79),
      tract(null, 1, 1, 1, 82),
    ]
    expect(found(16, { overlay })).toMatchObject({
      'Milwaukee County: tracts': 2,
      'Milwaukee County: A-like, years': 82,
      'Milwaukee County: D-like, n': 1,
      'Chicago: tracts': 1,
      'New Orleans: tracts': 0,
      'New Orleans: A-like, years': null,
    })
  })
})

test('17: only tracts of which over half was graded are on the line', () => {
  const tract = (score: number, graded: number, estimate: number) => ({
    geoid: '55079000100' as Geoid,
    ...{ score, graded, estimate },
  })
  const physical = [tract(1, 1, 10), tract(2, 0.6, 11.5), tract(3, 0.51, 13), tract(4, 0.5, 99)]
  const mental = physical.map((row) => ({ ...row, estimate: 20 - row.estimate }))
  const figures = found(17, { physical, mental })
  expect(figures['poor physical health']).toBeCloseTo(1.5, 10)
  expect(figures['poor mental health']).toBeCloseTo(-1.5, 10)
})
