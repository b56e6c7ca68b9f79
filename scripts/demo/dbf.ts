/** A column of a dBASE III file: text, or whole numbers written to the right. */
export interface DbfField {
  name: string
  kind: 'C' | 'N'
  width: number
}

const HEADER = 32
const END_OF_HEADER = 0x0d
const END_OF_FILE = 0x1a
const SPACE = 0x20

/** The bytes of a .dbf with these rows; the date in it is the mirror's fixed one. Throws where a value is too wide. */
export function writeDbf(
  fields: readonly DbfField[],
  rows: readonly Record<string, string | number>[],
): Uint8Array {
  const headerLength = HEADER * (fields.length + 1) + 1
  const rowLength = fields.reduce((sum, { width }) => sum + width, 1)
  const bytes = new Uint8Array(headerLength + rows.length * rowLength + 1).fill(SPACE, headerLength)
  bytes.set([3, 119, 4, 1])
  const view = new DataView(bytes.buffer)
  view.setUint32(4, rows.length, true)
  view.setUint16(8, headerLength, true)
  view.setUint16(10, rowLength, true)
  fields.forEach(({ name, kind, width }, i) => {
    const at = HEADER * (i + 1)
    bytes.set(ascii(name), at)
    bytes.set(ascii(kind), at + 11)
    bytes[at + 16] = width
  })
  bytes[headerLength - 1] = END_OF_HEADER
  rows.forEach((row, i) => bytes.set(ascii(line(fields, row)), headerLength + i * rowLength + 1))
  bytes[bytes.length - 1] = END_OF_FILE
  return bytes
}

function line(fields: readonly DbfField[], row: Record<string, string | number>): string {
  return fields
    .map(({ name, kind, width }) => {
      const text = String(row[name])
      if (text.length > width) throw new Error(`${name}: ${text} is wider than ${width}`)
      return kind === 'C' ? text.padEnd(width) : text.padStart(width)
    })
    .join('')
}

function ascii(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
