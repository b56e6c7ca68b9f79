import { parquetReadObjects } from 'hyparquet'
import { tableFromIPC } from 'apache-arrow'
import { describe, expect, it } from 'vitest'
import type { Cell, ResultColumn } from '../../../src/console/cell.ts'
import { arrowBytes } from '../../../src/export/arrow-bytes.ts'
import { csvText } from '../../../src/export/csv-text.ts'
import { parquetBytes } from '../../../src/export/parquet-bytes.ts'
import { resultTable } from '../../../src/export/result-table.ts'

const FACTS = { title: 'Result of a query: select 1', licence: 'MIT', citation: '' }
const number = (name: string, whole = false): ResultColumn => ({ name, kind: 'number', whole })
const text = (name: string): ResultColumn => ({ name, kind: 'text', whole: false })

function tableOf(of: [ResultColumn, Cell[]][]) {
  return resultTable(
    of.map(([column]) => column),
    (place) => of[place]![1],
  )
}

const TABLE = tableOf([
  [text('geoid'), ['05079000100', null]],
  [number('n', true), [1, null]],
  [number('n', true), ['9007199254740993', 2]],
  [number('large', true), [2 ** 40, 3]],
  [number('mean'), [0.1 + 0.2, NaN]],
  [{ name: 'is', kind: 'boolean', whole: false }, [true, false]],
])

describe('the result of a query as files', () => {
  it('has a type for each column, and text where a number would lose digits', () => {
    expect(TABLE.columns.map(({ name, type }) => [name, type])).toEqual([
      ['geoid', 'text'],
      ['n', 'integer'],
      ['n_2', 'text'],
      ['large', 'number'],
      ['mean', 'number'],
      ['is', 'boolean'],
    ])
  })

  it('tells columns of one name apart, and from those called so already', () => {
    const names = ['a', 'a', 'a_2', 'a'].map((name): [ResultColumn, Cell[]] => [text(name), []])
    const found = tableOf(names).columns.map(({ name }) => name)
    expect(found).toEqual(['a', 'a_3', 'a_2', 'a_4'])
  })

  it('keeps ids, nulls and every digit in Parquet and Arrow', async () => {
    const rows = [
      {
        geoid: '05079000100',
        n: 1,
        n_2: '9007199254740993',
        large: 2 ** 40,
        mean: 0.1 + 0.2,
        is: true,
      },
      { geoid: null, n: null, n_2: '2', large: 3, mean: NaN, is: false },
    ]
    const file = parquetBytes(TABLE, FACTS).slice().buffer
    expect(await parquetReadObjects({ file })).toEqual(rows)
    const arrow = tableFromIPC(arrowBytes(TABLE, FACTS))
    expect(arrow.toArray().map((row) => row.toJSON() as unknown)).toEqual(rows)
    expect(arrow.schema.metadata.get('title')).toBe(FACTS.title)
  })

  it('runs no formula in a CSV, of a cell or of a column’s name', () => {
    const csv = csvText(
      tableOf([
        [text('=1+1'), ['=cmd|x', '@a', 'plain']],
        [number('change'), [-1, 2, null]],
      ]),
    )
    expect(csv).toBe('"\'=1+1",change\r\n"\'=cmd|x",-1\r\n"\'@a",2\r\nplain,\r\n')
  })
})
