import { strFromU8, unzipSync, zipSync, type Unzipped } from 'fflate'
import readWorkbookSheets, {
  InvalidInputError,
  InvalidSpreadsheetError,
} from 'read-excel-file/universal'
import { DataError } from '../domain/data-error.ts'
import { MOST_ROWS, MOST_UNPACKED } from './file-limits.ts'
import type { Cell, FileNote, OwnTable } from './own-table.ts'
import { plainName } from './plain-name.ts'
import { rowsTable } from './rows-table.ts'

/** The first sheet with content of an Excel workbook, its first row with the names. Throws DataError. */
export async function readWorkbook(file: string, bytes: Uint8Array): Promise<OwnTable> {
  const sheets = await sheetsIn(file, stored(file, bytes))
  const filled = sheets.find(({ data }) => data.length > 0)
  if (!filled) throw new DataError({ file, expected: 'a sheet with rows', got: 'none' })
  const others = sheets.filter((sheet) => sheet !== filled).map(({ sheet }) => plainName(sheet))
  const noted: FileNote[] =
    others.length > 0 ? [{ kind: 'sheets', read: plainName(filled.sheet), others }] : []
  return rowsTable(
    file,
    'xlsx',
    filled.data.map((row) => row.map(cellOf)),
    noted,
  )
}

/**
 * The workbook's archive with its texts unpacked. The library would start workers of its own to unpack large ones, which the policy refuses; and a
 * small archive may hold enormous texts. Throws DataError.
 */
function stored(file: string, bytes: Uint8Array): ArrayBuffer {
  let size = 0
  let texts: Unzipped
  try {
    texts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/\.(xml|rels)$/.test(name)) return false
        size += originalSize
        return size <= MOST_UNPACKED
      },
    })
  } catch (cause) {
    throw new DataError(
      { file, expected: 'a whole Excel workbook', got: 'an archive that is cut off or broken' },
      { cause },
    )
  }
  if (size > MOST_UNPACKED)
    throw new DataError({
      file,
      expected: `at most ${MOST_UNPACKED / 1e6} MB when unpacked`,
      got: `${Math.round(size / 1e6)} MB`,
    })
  if (!texts['xl/workbook.xml'])
    throw new DataError({
      file,
      expected: 'an Excel workbook (.xlsx)',
      got: 'an archive of other files',
    })
  for (const [name, text] of Object.entries(texts))
    if (/worksheets\//.test(name)) checkPlaces(file, strFromU8(text))
  return zipSync(texts, { level: 0 }).buffer as ArrayBuffer
}

/** Where a row or a cell says that it stands: "7", "B7". */
const PLACE = /<(?:\w+:)?(?:row|c)\s[^>]*?\br\s*=\s*["']([^"']*)["']/g
const ROW = /^[A-Z]{0,3}([1-9]\d{0,6})$/

/** Refuses a sheet with a cell nowhere, or far from all others: the library makes room for all between them, until the page dies of it. */
function checkPlaces(file: string, sheet: string): void {
  for (const [, place = ''] of sheet.matchAll(PLACE)) {
    if (Number(ROW.exec(place)?.[1]) <= MOST_ROWS + 1) continue
    throw new DataError({
      file,
      expected: `cells in at most ${MOST_ROWS} rows`,
      got: `one at ${place.trim().slice(0, 20) || 'no place'}`,
    })
  }
}

async function sheetsIn(file: string, archive: ArrayBuffer) {
  try {
    const sheets = await readWorkbookSheets(archive, { trim: false })
    // A sheet of which the library can make nothing has no rows at all, not none.
    return sheets.map(({ sheet, data = [] }) => ({ sheet, data }))
  } catch (cause) {
    const known = cause instanceof InvalidInputError || cause instanceof InvalidSpreadsheetError
    const got = known ? cause.message || 'a broken one' : 'a broken one'
    throw new DataError({ file, expected: 'a whole Excel workbook', got }, { cause })
  }
}

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined || value === '') return null
  if (typeof value === 'number' || typeof value === 'string') return value
  if (value instanceof Date) return Number.isNaN(+value) ? 'a date' : value.toISOString()
  return String(value)
}
