import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvText, textOfCell } from '../../../src/export/csv-text.ts'
import type { FileColumn } from '../../../src/export/file-table.ts'
import { HARD_TEXTS, SMALL_TABLE } from '../../fixtures/file-table.ts'

const ofType = (type: FileColumn['type'], name: string, values: FileColumn['values']) => ({
  ...{ name, type, values, description: '', sources: [] },
})
const textColumn = (values: readonly string[]) => [ofType('text', 'text', values)]
const cellsOf = (csv: string): string[][] =>
  parse(csv, { bom: true, skip_empty_lines: false, relax_column_count: false })

/** What Excel, LibreOffice and Google Sheets take for the beginning of a formula. */
const RUN = /^[\s']*$|^\s*[=+\-@＝＋－＠\t\r\n]/

describe('a CSV file', () => {
  it('has no text that a spreadsheet would run', () => {
    const cells = cellsOf(csvText({ columns: textColumn(HARD_TEXTS) }))
      .slice(1)
      .flat()
    expect(cells).toHaveLength(HARD_TEXTS.length)
    const dangerous = [
      '=1+1',
      '@SUM(A1:A9)',
      '+1-2',
      '-1+2',
      '\t=1',
      '\r=1',
      ' =1',
      '＝1+1',
      '-12.5',
    ]
    for (const text of dangerous) expect(cells[HARD_TEXTS.indexOf(text)]).toBe(`'${text}`)
    expect(cells.filter((cell) => cell !== "'" && RUN.test(cell))).toEqual([])
  })

  it('gives back every text', () => {
    const cells = cellsOf(csvText({ columns: textColumn(HARD_TEXTS) }))
      .slice(1)
      .flat()
    expect(cells.map(textOfCell)).toEqual(HARD_TEXTS)
  })

  it('gives back any cells, whatever they are', () => {
    const sign = fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      "'",
      '\t',
      '\r',
      '\n',
      '"',
      ',',
      ' ',
      '＝',
      'é',
      'a',
    )
    const text = fc.oneof(
      fc.string(),
      fc.array(sign, { maxLength: 6 }).map((all) => all.join('')),
    )
    const number = fc.double({ noNaN: true, noDefaultInfinity: true })
    fc.assert(
      fc.property(
        fc.array(fc.tuple(text, number, fc.option(fc.boolean())), { minLength: 1 }),
        (rows) => {
          const columns = [
            ofType(
              'text',
              'text',
              rows.map(([text]) => text),
            ),
            ofType(
              'number',
              'number',
              rows.map(([, number]) => number),
            ),
            ofType(
              'boolean',
              'maybe',
              rows.map(([, , maybe]) => maybe),
            ),
          ]
          const [head, ...cells] = cellsOf(csvText({ columns }))
          expect(head).toEqual(['text', 'number', 'maybe'])
          expect(cells.map(([text]) => textOfCell(text!))).toEqual(rows.map(([text]) => text))
          expect(cells.map(([, number]) => Number(number))).toEqual(
            rows.map(([, number]) => number + 0),
          )
          expect(cells.map(([, , maybe]) => maybe)).toEqual(
            rows.map(([, , maybe]) => String(maybe ?? '')),
          )
        },
      ),
    )
  })

  it('keeps numbers numbers and the digits of tracts as they are', () => {
    expect(cellsOf(csvText(SMALL_TABLE))).toEqual([
      ['geoid', 'note', 'change', 'flag', 'fragile'],
      ['01079000100', "'=1+1", '-2.5', '3', 'true'],
      ['55079000200', '', '0', '', 'false'],
      ['55079000300', 'Cañon', '', '-1', 'true'],
    ])
  })

  it('ends every line as RFC 4180 does', () => {
    const csv = csvText({ columns: textColumn(['a', 'b']) })
    expect(csv).toBe('text\r\na\r\nb\r\n')
  })

  it('begins with a byte order mark only where there is text beyond ASCII', () => {
    expect(csvText(SMALL_TABLE).charCodeAt(0)).toBe(0xfeff)
    expect(csvText({ columns: textColumn(['plain']) }).startsWith('text')).toBe(true)
  })
})
