import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { BlockingDatabase } from '../../../scripts/data/duckdb.ts'
import { ASSIGNMENT_RULES, ownThreshold } from '../../../src/domain/assignment-rule.ts'
import { DEFAULT_GROUPING } from '../../../src/domain/grouping.ts'
import { shownSql } from '../../../src/queries/shown-sql.ts'
import { tractGrade } from '../../../src/queries/tract-grade.ts'
import { gradedTracts } from '../../fixtures/graded-tracts.ts'

describe('a query as it is shown', () => {
  it('has its values where they are bound, text quoted', () => {
    const sql = 'select ? as a, ? as b, ? as c, ? as d'
    expect(shownSql({ sql, params: ["O'Hare; drop table tract --", 0.5, true, null] })).toBe(
      "select 'O''Hare; drop table tract --' as a, 0.5 as b, true as c, null as d;",
    )
  })

  it('leaves question marks in text, names and comments alone', () => {
    const sql = `select 'who''s? ?' as "is it?", ? -- why?\n/* ? */`
    expect(shownSql({ sql, params: ['?'] })).toBe(
      `select 'who''s? ?' as "is it?", '?' -- why?\n/* ? */;`,
    )
  })

  it('is refused where values and places do not match', () => {
    expect(() => shownSql({ sql: 'select ?', params: [] })).toThrow(RangeError)
    expect(() => shownSql({ sql: 'select ?', params: [1, 2] })).toThrow(RangeError)
  })
})

describe('a shown question', () => {
  let database: BlockingDatabase
  beforeAll(async () => {
    database = await gradedTracts([
      { overlaps: { A: 30, B: 25 }, centroid: 'A' },
      { overlaps: { D: 60, C: 40 }, centroid: 'D' },
    ])
  })
  afterAll(() => database.close())

  it.each(ASSIGNMENT_RULES.map((rule) => [rule.id, rule] as const))(
    'has the answer of the bound one under %s',
    (_id, rule) => {
      const asked = tractGrade({
        ...{ rule, threshold: ownThreshold(rule), grouping: DEFAULT_GROUPING },
        city: 'here',
      })
      const shown = { sql: shownSql(asked).slice(0, -1), params: [] }
      expect(database.query(shown)).toEqual(database.query(asked))
    },
  )
})
