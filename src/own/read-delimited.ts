import Papa from 'papaparse'
import { DataError } from '../domain/data-error.ts'
import type { DecodedText } from './decode-text.ts'
import type { FileForm, FileNote, OwnTable } from './own-table.ts'
import { rowsTable } from './rows-table.ts'

const FORMS: Record<string, FileForm> = { ',': 'csv', '\t': 'tsv', ';': 'semicolons', '|': 'csv' }

/** A text of delimited values, its first row with the names. Throws DataError where it has no rows, an open quote, or a row with more cells than names. */
export function readDelimited(file: string, { text, isWindows1252 }: DecodedText): OwnTable {
  const parsed = Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    skipEmptyLines: false,
  })
  const quote = parsed.errors.find(({ type }) => type === 'Quotes')
  if (quote)
    throw new DataError({
      file,
      ...(quote.row !== undefined && { row: quote.row + 1 }),
      expected: 'quotation marks in pairs',
      got: 'one that is not closed, or text after it',
    })
  const noted: FileNote[] = isWindows1252 ? [{ kind: 'windows-1252' }] : []
  return rowsTable(file, FORMS[parsed.meta.delimiter] ?? 'csv', parsed.data, noted)
}

const DELIMITERS = ['\t', ',', ';', '|']

/** The sign that parts most cells of the first line, outside quotation marks; a comma where none does. */
function delimiterOf(text: string): string {
  const line = firstLine(text)
  const counts = DELIMITERS.map((sign) => line.split(sign).length - 1)
  const most = Math.max(...counts)
  return most === 0 ? ',' : DELIMITERS[counts.indexOf(most)]!
}

function firstLine(text: string): string {
  let isQuoted = false
  let line = ''
  for (const sign of text.slice(0, 100_000)) {
    if (sign === '"') isQuoted = !isQuoted
    else if (!isQuoted && (sign === '\n' || sign === '\r')) {
      if (line.trim() !== '') return line
      line = ''
    } else if (!isQuoted) line += sign
  }
  return line
}
