import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mean, variance } from 'd3-array'
import { randomLcg } from 'd3-random'
import type { BlockingDatabase } from '../../../scripts/data/duckdb.ts'
import { ASSIGNMENTS, DEFAULT_ASSIGNMENT, assignmentKey } from '../../../src/domain/assignment.ts'
import { ASSIGNMENT_RULES, THRESHOLDS } from '../../../src/domain/assignment-rule.ts'
import { GROUPINGS } from '../../../src/domain/grouping.ts'
import { groupMoments } from '../../../src/queries/group-moments.ts'
import { multiverse } from '../../../src/queries/multiverse.ts'
import { tractGrade } from '../../../src/queries/tract-grade.ts'
import { geoidAt, gradedTracts, type GradedTract } from '../../fixtures/graded-tracts.ts'

const MEASURE = 'life-expectancy'
const random = randomLcg(7)
const TRACTS: GradedTract[] = Array.from({ length: 60 }, (_, i) => {
  const cut = () => Math.floor(random() * 30)
  const grades = ['A', 'B', 'C', 'D'] as const
  return {
    city: i % 3 === 0 ? 'there' : 'here',
    overlaps: { A: cut(), B: cut(), C: cut(), D: cut() },
    centroid: grades[i % 4]!,
    centre: grades[(i >> 1) % 4]!,
    ...(i % 5 !== 0 && { estimate: 60 + 20 * random() }),
  }
})

/** The engine adds in any order: the last digits differ. */
const rounded = (_key: string, value: unknown) =>
  typeof value === 'number' ? Number(value.toPrecision(9)) : value

let database: BlockingDatabase

beforeAll(async () => {
  database = await gradedTracts(TRACTS)
})

afterAll(() => database.close())

describe('the assignments', () => {
  it('hold every rule, threshold and grouping, each way of grouping tracts once', () => {
    const keys = new Set(ASSIGNMENTS.map(assignmentKey))
    expect(keys.size).toBe(ASSIGNMENTS.length)
    for (const rule of ASSIGNMENT_RULES)
      for (const threshold of THRESHOLDS)
        for (const grouping of GROUPINGS)
          expect(keys).toContain(assignmentKey({ rule, threshold, grouping }))
  })
})

describe('the multiverse', () => {
  it('has a row for every city and every assignment that gives groups', () => {
    const rows = database.query(multiverse({ measure: MEASURE }))
    const giving = ASSIGNMENTS.filter(({ rule }) => rule.gives !== 'shares')
    expect(rows).toHaveLength(2 * giving.length)
  })

  it('agrees with the tracts’ own grades under each assignment', () => {
    const rows = database.query(multiverse({ measure: MEASURE }))
    for (const assignment of ASSIGNMENTS.filter(({ rule }) => rule.gives !== 'shares')) {
      const { rule, threshold, grouping } = assignment
      const row = rows.find(
        (row) =>
          row.city_id === 'here' &&
          row.rule === rule.id &&
          row.threshold === threshold &&
          row.grouping === grouping.id,
      )!
      const graded = database.query(tractGrade({ city: 'here', ...assignment }))
      const estimateOf = (geoid: string) =>
        TRACTS.find((_, i) => geoidAt(i) === geoid)!.estimate ?? null
      const ofD = graded.filter(({ grade }) => grade === 'D').map(({ geoid }) => estimateOf(geoid))
      const known = ofD.filter((estimate) => estimate !== null)
      expect(row.n_d).toBe(known.length)
      if (known.length > 0) expect(row.mean_d).toBeCloseTo(mean(known)!, 9)
      if (known.length > 1) expect(row.variance_d).toBeCloseTo(variance(known)!, 9)
    }
  })

  it('of one city is its part of the whole', () => {
    const [all, one] = [{}, { city: 'there' }].map((of) =>
      database
        .query(multiverse({ measure: MEASURE, ...of }))
        .filter(({ city_id }) => city_id === 'there')
        .map((row) => JSON.stringify(row, rounded))
        .sort(),
    )
    expect(one).toEqual(all)
  })

  it('is empty for a measure without estimates', () => {
    expect(database.query(multiverse({ measure: 'diabetes' }))).toEqual([])
  })
})

describe('the groups of all cities', () => {
  it('are the same as in the multiverse', () => {
    const rows = database.query(groupMoments({ measure: MEASURE, ...DEFAULT_ASSIGNMENT }))
    const ways = database.query(multiverse({ measure: MEASURE }))
    for (const city of ['here', 'there']) {
      const way = ways.find(
        ({ city_id, rule, threshold }) =>
          city_id === city && rule === 'plurality-half' && threshold === 0.5,
      )!
      const found = rows.find(({ city_id, grade }) => city_id === city && grade === 'D')
      expect(found?.n ?? 0).toBe(way.n_d)
      expect(found?.mean ?? 0).toBeCloseTo(way.mean_d ?? 0, 9)
    }
  })
})
