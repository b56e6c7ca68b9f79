import { describe, expect, it } from 'vitest'
import { DEFAULT_ASSIGNMENT } from '../../../src/domain/assignment.ts'
import { HEADLINE_MEASURE, maybeMeasure } from '../../../src/domain/measure.ts'
import { ASSIGNMENT_RULES } from '../../../src/domain/assignment-rule.ts'
import { gapTable, type ExportedGap } from '../../../src/export/gap-table.ts'

const GAPS: ExportedGap[] = [
  {
    id: 'ostermere-mn',
    name: 'Ostermere',
    gap: -4.25,
    low: -6,
    high: -2.5,
    nD: 12,
    nA: 11,
    firm: true,
  },
  { id: 'calverne-ar', name: 'Calverne', gap: 0.5, low: -1, high: 2, nD: 4, nA: 30, firm: false },
]
const OF = {
  ...{ rows: GAPS, measure: HEADLINE_MEASURE, assignment: DEFAULT_ASSIGNMENT },
  ...{ pair: ['D', 'A'] as const, invented: false },
}
const columnsOf = (of: Parameters<typeof gapTable>[0]) =>
  Object.fromEntries(gapTable(of).columns.map((column) => [column.name, column]))

describe('a table of gaps', () => {
  it('has a row a city with the gap, its interval and the tracts of both grades, in their order', () => {
    const columns = columnsOf(OF)
    expect(columns.city!.values).toEqual(['ostermere-mn', 'calverne-ar'])
    expect(columns.gap!.values).toEqual([-4.25, 0.5])
    expect(columns.low!.values).toEqual([-6, -1])
    expect(columns.high!.values).toEqual([-2.5, 2])
    expect(columns.n_d!.values).toEqual([12, 4])
    expect(columns.n_a!.values).toEqual([11, 30])
  })

  it('marks as fragile what few tracts make', () => {
    expect(columnsOf(OF).fragile!.values).toEqual([false, true])
  })

  it('counts a measure in per cent in percentage points, and names its columns after the two grades', () => {
    const columns = columnsOf({ ...OF, measure: maybeMeasure('diabetes')!, pair: ['C', 'B'] })
    expect(columns.gap!.unit).toBe('percentage points')
    expect(columns.gap!.description).toMatch(/^Mean of C less mean of B\./)
    expect(columns.grade!.values).toEqual(['C', 'C'])
    expect([columns.n_c, columns.n_b].every(Boolean)).toBe(true)
  })

  it('tells land from tracts under a rule of shares, and rounds it', () => {
    const rule = ASSIGNMENT_RULES.find(({ gives }) => gives === 'shares')!
    const rows = [{ ...GAPS[0]!, nD: 12.4 }]
    const { n_d } = columnsOf({ ...OF, rows, assignment: { ...DEFAULT_ASSIGNMENT, rule } })
    expect(n_d!.values).toEqual([12])
    expect(n_d!.description).toContain('worth of land')
  })

  it('has a column that says so where data are made up, and none where they are not', () => {
    expect(Object.keys(columnsOf(OF))).not.toContain('invented')
    expect(columnsOf({ ...OF, invented: true }).invented!.values).toEqual([true, true])
  })
})
