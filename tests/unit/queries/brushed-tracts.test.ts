import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { BlockingDatabase } from '../../../scripts/data/duckdb.ts'
import { maybeRule } from '../../../src/domain/assignment-rule.ts'
import { DEFAULT_ASSIGNMENT } from '../../../src/domain/assignment.ts'
import { brushableTracts, type BrushSubject } from '../../../src/queries/brushable-tracts.ts'
import { brushedTracts, type BrushedRow } from '../../../src/queries/brushed-tracts.ts'
import { brushedMarks } from '../../../src/state/brushed-marks.ts'
import { gradedTracts } from '../../fixtures/graded-tracts.ts'

/** Each of 100 m², all in the state 00. Scores 1, 2, 3, 3.5, 4 and 4: the bins 0, 10, 20, 25, 29 and 29. */
const TRACTS = [
  { overlaps: { A: 100 }, estimate: 82 },
  { overlaps: { B: 60 }, estimate: 78.5 },
  { overlaps: { C: 100 }, estimate: 78 },
  { overlaps: { C: 40, D: 40 }, estimate: 72 },
  { overlaps: { D: 100 }, estimate: 70 },
  { overlaps: { D: 100 } },
  // Under half was graded: in no chart.
  { overlaps: { D: 20 }, estimate: 60 },
]

type Brush = Parameters<typeof brushedTracts>[1]

let database: BlockingDatabase

beforeAll(async () => {
  database = await gradedTracts(TRACTS)
})

afterAll(() => database.close())

function under(rule: string): BrushSubject {
  const bins = { first: 70, step: 1 }
  return { measure: 'life-expectancy', ...DEFAULT_ASSIGNMENT, rule: maybeRule(rule)!, bins }
}

const DEFAULT = under(DEFAULT_ASSIGNMENT.rule.id)

/** The two that must agree: the database, and the page that follows the reader's hand. */
const WAYS: Record<string, (subject: BrushSubject, brush: Brush) => BrushedRow[]> = {
  'of the database': (subject, brush) => database.query(brushedTracts(subject, brush)),
  'of the page': (subject, brush) =>
    brushedMarks(database.query(brushableTracts(subject))).count(brush),
}

const NONE = { values: null, scores: null }

describe.each(Object.entries(WAYS))('the linked charts %s', (_way, count) => {
  /** The marks of a chart, by their order: mark, tracts in all, brushed tracts. */
  function marks(chart: BrushedRow['chart'], brush: Brush, subject = DEFAULT) {
    const rows = count(subject, brush).filter((row) => row.chart === chart)
    return rows
      .map(({ mark, total, n }) => [mark, total, n] as const)
      .sort(([a], [b]) => (a ?? 99) - (b ?? 99))
  }

  function all(brush: Brush) {
    return count(DEFAULT, brush).find(({ chart }) => chart === 'all')!
  }

  it('hold every tract that reaches the threshold and has an estimate, while nothing is brushed', () => {
    expect(all(NONE)).toMatchObject({ total: 5, n: 5, mean: (82 + 78.5 + 78 + 72 + 70) / 5 })
    expect(marks('grade', NONE)).toEqual([
      [1, 1, 1],
      [2, 1, 1],
      [3, 2, 2],
      [4, 1, 1],
    ])
    expect(marks('state', NONE)).toEqual([[0, 5, 5]])
  })

  it('count the tracts without an estimate apart', () => {
    expect(marks('value', NONE)).toEqual([
      [0, 1, 1],
      [2, 1, 1],
      [8, 2, 2],
      [12, 1, 1],
      [null, 1, 1],
    ])
    expect(marks('score', NONE).at(-1)).toEqual([29, 1, 1])
  })

  it('are filtered by a brush over the measure, but its own histogram', () => {
    // 70 up to, not with, 79: the tracts of 70, 72, 78 and 78.5.
    const brush = { values: { from: 0, to: 9 }, scores: null }
    expect(marks('value', brush)).toEqual(marks('value', NONE))
    expect(marks('score', brush)).toEqual([
      [0, 1, 0],
      [10, 1, 1],
      [20, 1, 1],
      [25, 1, 1],
      [29, 1, 1],
    ])
    expect(marks('grade', brush)[0]).toEqual([1, 1, 0])
    expect(marks('state', brush)).toEqual([[0, 5, 4]])
  })

  it('are filtered by both brushes at once, each histogram by the other one alone', () => {
    // Scores of 3 and over: 78, 72 and 70; of those 70 up to 78: 72 and 70.
    const brush = { values: { from: 0, to: 8 }, scores: { from: 20, to: 30 } }
    expect(marks('value', brush).filter(([, , n]) => n > 0)).toEqual([
      [0, 1, 1],
      [2, 1, 1],
      [8, 2, 1],
      [null, 1, 1],
    ])
    expect(marks('score', brush).filter(([, , n]) => n > 0)).toEqual([
      [25, 1, 1],
      [29, 1, 1],
    ])
    expect(all(brush)).toMatchObject({ total: 5, n: 2, mean: 71, variance: 2 })
  })

  it('are empty, and not gone, where a brush holds no tract', () => {
    const brush = { values: { from: 40, to: 50 }, scores: null }
    expect(all(brush)).toMatchObject({ total: 5, n: 0, mean: null, variance: null })
    expect(marks('grade', brush)).toHaveLength(4)
    expect(marks('value', brush)).toEqual(marks('value', NONE))
  })

  it('put tracts that the rule gives no grade in a group of their own, with a score all the same', () => {
    const subject = under('centroid')
    expect(marks('grade', NONE, subject)).toEqual([[null, 5, 5]])
    expect(marks('score', NONE, subject)).toHaveLength(5)
  })
})

describe('the marks that the page counts', () => {
  const span = fc.option(
    fc
      .tuple(fc.integer({ min: -3, max: 32 }), fc.integer({ min: 1, max: 20 }))
      .map(([from, width]) => ({ from, to: from + width })),
  )
  const sorted = (rows: BrushedRow[]) =>
    rows
      .map(({ chart, mark, total, n, mean, variance }) => ({
        ...{ key: `${chart} ${mark}`, total, n },
        mean: mean === null ? null : Number(mean.toPrecision(12)),
        variance: variance === null ? null : Number(variance.toPrecision(9)),
      }))
      .sort((a, b) => (a.key < b.key ? -1 : 1))

  it('are those of the database under every brush', () => {
    fc.assert(
      fc.property(span, span, (values, scores) => {
        const [database, page] = Object.values(WAYS).map((count) =>
          sorted(count(DEFAULT, { values, scores })),
        )
        expect(page).toEqual(database)
      }),
      { numRuns: 60 },
    )
  })
})
