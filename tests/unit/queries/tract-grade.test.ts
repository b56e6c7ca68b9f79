import { tableFromArrays } from 'apache-arrow'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDuckDB, type BlockingDatabase } from '../../../scripts/data/duckdb.ts'
import { maybeRule, DEFAULT_RULE } from '../../../src/domain/assignment-rule.ts'
import { tractGrade } from '../../../src/queries/tract-grade.ts'

/** Five tracts of 100 m² each: overlaps in m² by grade say which share they have. */
const OVERLAPS: Record<string, Partial<Record<'A' | 'B' | 'C' | 'D' | 'E', number>>> = {
  '00000000001': { A: 30, B: 25 },
  '00000000002': { C: 20, D: 20 },
  '00000000003': { D: 60, C: 40 },
  '00000000004': { E: 100 },
  '00000000005': {},
  '00000000006': { A: 10, B: 10, C: 15, D: 15 },
}
const GRADES = ['A', 'B', 'C', 'D', 'E'] as const

let database: BlockingDatabase

beforeAll(async () => {
  database = await openDuckDB()
  const geoids = Object.keys(OVERLAPS)
  const rows = geoids.flatMap((geoid) =>
    Object.entries(OVERLAPS[geoid]!).map(([grade, m2]) => ({ geoid, grade, m2 })),
  )
  database.insert(
    'tract',
    tableFromArrays({
      geoid: geoids,
      city_id: geoids.map(() => 'here'),
      land_area_m2: Float64Array.from(geoids, () => 100),
      graded_m2: Float64Array.from(geoids, (geoid) => {
        const { E: _ungraded, ...graded } = OVERLAPS[geoid]!
        return Object.values(graded).reduce((sum, m2) => sum + m2, 0)
      }),
    }),
  )
  database.insert(
    'holc_area',
    tableFromArrays({
      area_id: Int32Array.from(GRADES, (_, i) => i),
      city_id: GRADES.map(() => 'here'),
      grade: GRADES.map((grade) => (grade === 'E' ? null : grade)),
    }),
  )
  database.insert(
    'crosswalk',
    tableFromArrays({
      area_id: Int32Array.from(rows, ({ grade }) => GRADES.indexOf(grade as 'A')),
      geoid: rows.map(({ geoid }) => geoid),
      overlap_m2: Float64Array.from(rows, ({ m2 }) => m2),
    }),
  )
})

afterAll(() => database.close())

function grades(rule: string, threshold: number): (string | null)[] {
  const rows = database.query(tractGrade({ city: 'here', rule: maybeRule(rule)!, threshold }))
  return rows.map(({ grade }) => grade)
}

describe('the grade of a tract', () => {
  it('is the largest share where at least half was graded, the better of two equal', () => {
    expect(grades('plurality', 0.5)).toEqual(['A', null, 'D', null, null, 'C'])
  })

  it('needs some graded ground even at a threshold of nothing', () => {
    expect(grades('plurality', 0)).toEqual(['A', 'C', 'D', null, null, 'C'])
  })

  it('is the interval of the mean grade under the score rule', () => {
    expect(grades('score', 0.2)).toEqual(['A', 'D', 'D', null, null, 'C'])
  })

  it('is a grade covering half of the tract under the majority rule, whatever the coverage', () => {
    expect(grades('majority', 0)).toEqual([null, null, 'D', null, null, null])
  })

  it('comes with shares that sum to the coverage and a score over the graded part', () => {
    const [first, , , ungraded] = database.query(
      tractGrade({ city: 'here', rule: DEFAULT_RULE, threshold: 0.5 }),
    )
    expect(first).toMatchObject({ share_a: 0.3, share_b: 0.25, share_c: 0, share_d: 0 })
    expect(first!.coverage).toBeCloseTo(0.55, 12)
    expect(first!.grade_score).toBeCloseTo((0.3 + 2 * 0.25) / 0.55, 12)
    expect(ungraded).toMatchObject({ coverage: 0, grade_score: null, grade: null })
  })

  it('is of this city only', () => {
    expect(
      database.query(tractGrade({ city: 'elsewhere', rule: DEFAULT_RULE, threshold: 0 })),
    ).toEqual([])
  })
})
