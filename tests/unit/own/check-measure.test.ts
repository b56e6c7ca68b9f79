import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkMeasure, type OwnChoice } from '../../../src/own/check-measure.ts'
import type { KnownGeoids } from '../../../src/own/known-geoids.ts'
import type { Cell, OwnTable } from '../../../src/own/own-table.ts'

const known: KnownGeoids = {
  2010: new Map([
    ['01001020100', ['b-al']],
    ['55079000100', ['a-wi']],
    ['55079000200', ['a-wi', 'c-wi']],
    ['55079000300', ['a-wi']],
  ]),
  2020: new Map(),
}

const table = (...rows: Cell[][]): OwnTable => ({
  file: 'own.csv',
  form: 'csv',
  columns: ['geoid', 'rate', 'low', 'high'].map((name, c) => ({
    name,
    cells: rows.map((row) => row[c] ?? null),
  })),
  rows: rows.map((_, i) => i + 2),
  notes: [],
})

const CHOICE: OwnChoice = {
  geoid: 0,
  vintage: 2010,
  value: 1,
  low: null,
  high: null,
  comma: null,
  missing: [],
  isPercent: false,
}
const check = (rows: Cell[][], choice: Partial<OwnChoice> = {}) =>
  checkMeasure(table(...rows), { ...CHOICE, ...choice }, known)
const told = ({ problems }: ReturnType<typeof check>) =>
  problems.map(({ kind, row, tract, text }) => [kind, row, tract, text])

describe('a measure made of a reader’s table', () => {
  it('has the values of the tracts that are on a map here, and says in which cities', () => {
    const { estimates, report } = check([
      ['55079000100', '1.5'],
      ['1400000US55079000200', '2'],
      ['1001020100', '3'],
    ])
    expect(estimates).toEqual({
      geoid: ['55079000100', '55079000200', '01001020100'],
      estimate: [1.5, 2, 3],
      low: [null, null, null],
      high: [null, null, null],
    })
    expect(report).toMatchObject({ rows: 3, matched: 3, restored: 1, merged: 0, range: [1.5, 3] })
    expect(report.cities).toEqual([
      { id: 'a-wi', tracts: 2 },
      { id: 'b-al', tracts: 1 },
      { id: 'c-wi', tracts: 1 },
    ])
  })

  it('lists rows of other tracts, of none and without a number, each with its row', () => {
    expect(
      told(
        check([
          ['48001950100', '1'],
          ['Milwaukee', '2'],
          ['55079000100', 'many'],
        ]),
      ),
    ).toEqual([
      ['elsewhere', 2, '48001950100', '48001950100'],
      ['no tract', 3, 'Milwaukee', 'Milwaukee'],
      ['no number', 4, '55079000100', 'many'],
    ])
  })

  it('counts what stands for “no value”, and asks about numbers that may', () => {
    const rows = [
      ['55079000100', 'NA'],
      ['55079000200', '-999'],
      ['55079000300', '4'],
    ]
    const asked = check(rows)
    expect(asked.report.none).toEqual([{ text: 'NA', count: 1 }])
    expect(asked.report.codes).toEqual([{ value: -999, count: 1 }])
    expect(asked.estimates.estimate).toEqual([-999, 4])
    const answered = check(rows, { missing: [-999] })
    expect(answered.estimates.estimate).toEqual([4])
    expect(answered.report.none).toEqual([
      { text: 'NA', count: 1 },
      { text: '-999', count: 1 },
    ])
  })

  it('merges rows that say the same of a tract and refuses those that differ', () => {
    const checked = check([
      ['55079000100', '1'],
      ['55079000100', '1.0'],
      ['55079000200', '2'],
      ['1400000US55079000200', '3'],
    ])
    expect(checked.estimates.geoid).toEqual(['55079000100'])
    expect(checked.report.merged).toBe(1)
    expect(told(checked)).toEqual([
      ['twice', 4, '55079000200', '2'],
      ['twice', 5, '1400000US55079000200', '3'],
    ])
  })

  it('leaves out per cent beyond 0 to 100, and an interval that is not around its value', () => {
    const checked = check(
      [
        ['55079000100', '101', '1', '2'],
        ['55079000200', '50', '60', '70'],
        ['55079000300', '5', '4', '6'],
      ],
      { isPercent: true, low: 2, high: 3 },
    )
    expect(told(checked)).toEqual([
      ['out of range', 2, '55079000100', '101'],
      ['interval', 3, '55079000200', '60'],
    ])
    expect(checked.estimates).toEqual({
      geoid: ['55079000200', '55079000300'],
      estimate: [50, 5],
      low: [null, 4],
      high: [null, 6],
    })
  })

  it('hints at parts of one that are to be per cent', () => {
    const rows = [...known[2010].keys()].map((geoid) => [geoid, '0.2'])
    expect(check(rows, { isPercent: true }).report.looksLikeShares).toBe(false)
    const five = new Map([...known[2010], ['55079000400', ['a-wi']]])
    const checked = checkMeasure(
      table(...[...five.keys()].map((geoid) => [geoid, '0.2'])),
      { ...CHOICE, isPercent: true },
      { ...known, 2010: five },
    )
    expect(checked.report.looksLikeShares).toBe(true)
  })

  it('accounts for every row, whatever it holds', () => {
    const geoid = fc.oneof(fc.constantFrom(...known[2010].keys()), fc.string(), fc.constant(null))
    const cell = fc.oneof(
      fc.string(),
      fc.integer({ min: -3, max: 3 }).map(String),
      fc.constant(null),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(geoid, cell, cell, cell)), (rows) => {
        const { report } = check(rows, { low: 2, high: 3 })
        const none = report.none.reduce((sum, { count }) => sum + count, 0)
        const left = Object.values(report.counts).reduce((sum, n) => sum + n, 0)
        // An interval that is left out leaves its row in.
        expect(
          report.matched + report.merged + none + left - report.counts.interval,
        ).toBeLessThanOrEqual(rows.length)
        expect(report.matched + report.merged + none + left).toBeGreaterThanOrEqual(rows.length)
      }),
    )
  })
})
