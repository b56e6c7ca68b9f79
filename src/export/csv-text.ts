import Papa from 'papaparse'
import type { FileTable } from './file-table.ts'

/**
 * What a spreadsheet may take for a formula: text that begins with a sign of one, also a wide one, after blanks or not, and what begins with a
 * tab or a line's end. Apostrophes before it count in, so that taking one away gives back the text.
 */
const FORMULA = /^'*\s*[=+\-@＝＋－＠]|^'*[\t\r\n]/

/** Only text beyond ASCII is another in another encoding. */
const BEYOND_ASCII = /[^\0-\x7f]/
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * A table as CSV by RFC 4180: a line of names, lines ending in CR LF, empty where nothing is. Text that a spreadsheet would run gets an
 * apostrophe before it; numbers never do, whatever their sign. It is UTF-8, and begins with a byte order mark only where there are letters
 * beyond ASCII: without it Excel reads those in its machine's old encoding, while with it many programs take the mark for a part of the first
 * column's name. No outlines.
 */
export function csvText({ columns }: Pick<FileTable, 'columns'>): string {
  const [first] = columns
  const rows = first?.values.map((_, i) => columns.map(({ values }) => values[i]!)) ?? []
  const text = Papa.unparse(
    { fields: columns.map(({ name }) => name), data: rows },
    { newline: '\r\n', escapeFormulae: FORMULA },
  )
  return `${BEYOND_ASCII.test(text) ? BYTE_ORDER_MARK : ''}${text}\r\n`
}

/** A cell of text as it was before `csvText` made it harmless. */
export function textOfCell(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell
}
