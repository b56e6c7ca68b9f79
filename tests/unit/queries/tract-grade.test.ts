import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { BlockingDatabase } from '../../../scripts/data/duckdb.ts'
import { ASSIGNMENT_RULES, maybeRule, ownThreshold } from '../../../src/domain/assignment-rule.ts'
import { DEFAULT_ASSIGNMENT } from '../../../src/domain/assignment.ts'
import { DEFAULT_GROUPING, maybeGrouping } from '../../../src/domain/grouping.ts'
import { tractGrade } from '../../../src/queries/tract-grade.ts'
import { CREATE_TRACT_SHARE } from '../../../src/queries/tract-share.ts'
import { gradedTracts } from '../../fixtures/graded-tracts.ts'

/** Each of 100 m². */
const TRACTS = [
  { overlaps: { A: 30, B: 25 }, centroid: 'A', centre: 'B' },
  { overlaps: { C: 20, D: 20 }, centroid: 'E' },
  { overlaps: { D: 60, C: 40 }, centroid: 'D', centre: 'C' },
  { overlaps: { E: 100 }, centroid: 'E', centre: 'E' },
  { overlaps: {} },
  { overlaps: { A: 10, B: 10, C: 15, D: 15 }, centre: 'D' },
  { overlaps: { A: 9, D: 6 }, centroid: 'D', centre: 'D' },
] as const

let database: BlockingDatabase

beforeAll(async () => {
  database = await gradedTracts([...TRACTS])
})

afterAll(() => database.close())

function grades(id: string, threshold?: number, groups = 'equal-intervals'): (string | null)[] {
  const rule = maybeRule(id)!
  const rows = database.query(
    tractGrade({
      city: 'here',
      rule,
      threshold: threshold ?? ownThreshold(rule),
      grouping: maybeGrouping(groups)!,
    }),
  )
  return rows.map(({ grade }) => grade)
}

describe('the grade of a tract', () => {
  it('is the largest share where at least half was graded, the better of two equal', () => {
    expect(grades('plurality-half')).toEqual(['A', null, 'D', null, null, 'C', null])
  })

  it('is the largest share of whatever was graded, where any coverage will do', () => {
    expect(grades('plurality')).toEqual(['A', 'C', 'D', null, null, 'C', 'A'])
  })

  it('is a grade covering half of the tract under the majority rule, whatever the coverage', () => {
    expect(grades('majority')).toEqual([null, null, 'D', null, null, null, null])
  })

  it('is the best grade with a tenth of the tract', () => {
    // The last: A on 9 m² and D on 6 m² are both under a tenth.
    expect(grades('best')).toEqual(['A', 'C', 'C', null, null, 'A', null])
  })

  it('is the grade under the middle of its land', () => {
    expect(grades('centroid')).toEqual(['A', null, 'D', null, null, null, 'D'])
  })

  it('is the grade where its people live', () => {
    expect(grades('centre-of-population')).toEqual(['B', null, 'C', null, null, 'D', 'D'])
  })

  it('is the mean grade, rounded', () => {
    // 80/55 = 1.45, 140/40 = 3.5, 360/100 = 3.6, –, –, 135/50 = 2.7, 33/15 = 2.2.
    expect(grades('rounded')).toEqual(['A', 'D', 'D', null, null, 'C', 'B'])
  })

  it('is the interval of the mean grade where a fifth was graded', () => {
    expect(grades('score')).toEqual(['A', 'D', 'D', null, null, 'C', null])
  })

  it('is the interval of the mean grade at any coverage', () => {
    expect(grades('score-any')).toEqual(['A', 'D', 'D', null, null, 'C', 'B'])
  })

  it('counts ungraded land as nothing in the score of the whole tract', () => {
    // 0.8, –, 3.6, –, –, 1.35, –: under half of the second and the last was graded.
    expect(grades('score-whole')).toEqual(['A', null, 'D', null, null, 'A', null])
    expect(grades('score-whole', 0)).toEqual(['A', 'A', 'D', null, null, 'A', 'A'])
  })

  it('is none where the shares are used as they are', () => {
    expect(grades('proportions')).toEqual(TRACTS.map(() => null))
  })

  it.each(ASSIGNMENT_RULES)('needs some graded ground under $id', ({ id }) => {
    const [, , , commercial, nothing] = grades(id, 0)
    expect([commercial, nothing]).toEqual([null, null])
  })

  it('needs the coverage that the reader asks for', () => {
    expect(grades('plurality', 0.4)).toEqual(['A', 'C', 'D', null, null, 'C', null])
    expect(grades('rounded', 0.5)).toEqual(['A', null, 'D', null, null, 'C', null])
  })

  it('comes with shares that sum to the coverage and a score over the graded part', () => {
    const [first, , , ungraded] = database.query(
      tractGrade({ city: 'here', ...DEFAULT_ASSIGNMENT }),
    )
    expect(first).toMatchObject({ share_a: 0.3, share_b: 0.25, share_c: 0, share_d: 0 })
    expect(first!.coverage).toBeCloseTo(0.55, 12)
    expect(first!.grade_score).toBeCloseTo((0.3 + 2 * 0.25) / 0.55, 12)
    expect(ungraded).toMatchObject({ coverage: 0, grade_score: null, grade: null })
  })

  it('comes with shares that sum to the coverage where more was graded than the tract has land', async () => {
    const crossing = await gradedTracts([{ overlaps: { C: 40, D: 60 } }])
    crossing.query({ sql: 'update tract set graded_m2 = 100.01', params: [] })
    crossing.query(CREATE_TRACT_SHARE)
    const [row] = crossing.query(tractGrade({ city: 'here', ...DEFAULT_ASSIGNMENT }))
    crossing.close()
    expect(row!.coverage).toBe(1)
    expect(row!.share_c + row!.share_d).toBeCloseTo(1, 12)
    expect(row!.grade_score).toBeCloseTo(3.6, 12)
  })

  it('is of this city only', () => {
    expect(database.query(tractGrade({ city: 'elsewhere', ...DEFAULT_ASSIGNMENT }))).toEqual([])
  })
})

describe('quarters of a score', () => {
  const wholly = (grade: 'A' | 'B' | 'C' | 'D', city: string) => ({
    city,
    overlaps: { [grade]: 100 },
  })
  let cities: BlockingDatabase

  beforeAll(async () => {
    cities = await gradedTracts([
      ...(['A', 'B', 'C', 'D'] as const).map((grade) => wholly(grade, 'mixed')),
      ...(['C', 'C', 'D', 'D', 'D', 'D'] as const).map((grade) => wholly(grade, 'poor')),
    ])
  })

  afterAll(() => cities.close())

  const quarters = (city: string, grouping: string) =>
    cities
      .query(
        tractGrade({
          city,
          rule: maybeRule('score')!,
          threshold: 0.2,
          grouping: maybeGrouping(grouping) ?? DEFAULT_GROUPING,
        }),
      )
      .map(({ grade }) => grade)

  it('are cut at a city’s own quartiles', () => {
    // Of 1, 2, 3, 4 the quartiles (type 7) are 1.75, 2.5 and 3.25.
    expect(quarters('mixed', 'city-quartiles')).toEqual(['A', 'B', 'C', 'D'])
  })

  it('leave the last group to the highest score where nothing lies above the third cut', () => {
    // Of 3, 3, 4, 4, 4, 4 they are 3.25, 4 and 4.
    expect(quarters('poor', 'city-quartiles')).toEqual(['A', 'A', 'D', 'D', 'D', 'D'])
  })

  it('keep tracts of one score together, whatever parts of them were graded', async () => {
    // In binary fractions 3x / x is not 3 for every x.
    const parts = Array.from({ length: 60 }, (_, i) => 30 + i * 1.13)
    const alike = await gradedTracts([
      ...parts.map((C) => ({ overlaps: { C } })),
      ...parts.slice(0, 8).map((D) => ({ overlaps: { D } })),
      ...parts.slice(0, 8).map((A) => ({ overlaps: { A } })),
    ])
    const rows = ['score', 'score-any'].flatMap((id) =>
      alike.query(
        tractGrade({
          city: 'here',
          rule: maybeRule(id)!,
          threshold: 0.2,
          grouping: maybeGrouping('city-quartiles')!,
        }),
      ),
    )
    alike.close()
    const groupsOf = (share: 'share_a' | 'share_c' | 'share_d') =>
      new Set(rows.filter((row) => row[share] > 0).map(({ grade }) => grade))
    // The quartiles are 3, 3 and 3: nothing is left for the groups between.
    expect([...groupsOf('share_c')]).toEqual(['A'])
    expect([...groupsOf('share_a')]).toEqual(['A'])
    expect([...groupsOf('share_d')]).toEqual(['D'])
  })

  it('are cut at the quartiles of all cities together', () => {
    // Of 1, 2, 3, 3, 3, 4, 4, 4, 4, 4 they are 3, 3.5 and 4.
    expect(quarters('mixed', 'national-quartiles')).toEqual(['A', 'A', 'A', 'D'])
    expect(quarters('poor', 'national-quartiles')).toEqual(['A', 'A', 'D', 'D', 'D', 'D'])
  })
})
