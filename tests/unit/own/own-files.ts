import { strToU8, zipSync } from 'fflate'
import { parquetWriteBuffer } from 'hyparquet-writer'

/** The bytes of a text. */
export const bytesOf = (text: string): Uint8Array => strToU8(text)

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** An Excel workbook of one sheet or more, as small as one can be: texts in place, numbers as numbers. */
export function workbookOf(
  sheets: Record<string, readonly (readonly (string | number | null)[])[]>,
): Uint8Array {
  const names = Object.keys(sheets)
  const files: Record<string, string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml': `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${names
      .map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names
      .map(
        (_, i) =>
          `<Relationship Id="rId${i + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
      )
      .join('')}</Relationships>`,
  }
  for (const [i, name] of names.entries())
    files[`xl/worksheets/sheet${i + 1}.xml`] = sheetXml(sheets[name]!)
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)])),
  )
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

function sheetXml(rows: readonly (readonly (string | number | null)[])[]): string {
  const cells = (row: readonly (string | number | null)[], r: number) =>
    row
      .map((cell, c) => {
        const place = `${LETTERS[c]}${r + 1}`
        if (cell === null) return ''
        return typeof cell === 'number'
          ? `<c r="${place}"><v>${cell}</v></c>`
          : `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`
      })
      .join('')
  const lines = rows.map((row, r) => `<row r="${r + 1}">${cells(row, r)}</row>`).join('')
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${lines}</sheetData></worksheet>`
}

/** A Parquet file of text and number columns. */
export function parquetOf(columns: Record<string, (string | number | null)[]>): Uint8Array {
  const columnData = Object.entries(columns).map(([name, data]) => ({
    name,
    data,
    type: data.some((value) => typeof value === 'number')
      ? ('DOUBLE' as const)
      : ('STRING' as const),
  }))
  return new Uint8Array(parquetWriteBuffer({ columnData }))
}
