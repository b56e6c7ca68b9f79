import { DataError } from '../domain/data-error.ts'

/** Text and whether it had to be taken for Windows-1252, as spreadsheets of old wrote it. */
export interface DecodedText {
  text: string
  isWindows1252: boolean
}

/**
 * A file's bytes as text: UTF-8 with or without a byte order mark, UTF-16 with one, otherwise Windows-1252. Throws DataError for bytes that are
 * no text.
 */
export function decodeText(file: string, bytes: Uint8Array): DecodedText {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return { text: utf16(bytes, 'le'), isWindows1252: false }
  if (first === 0xfe && second === 0xff) return { text: utf16(bytes, 'be'), isWindows1252: false }
  const zero = bytes.indexOf(0)
  if (zero >= 0)
    throw new DataError({
      file,
      expected: 'a CSV, TSV, Excel (.xlsx), Parquet or GeoJSON file',
      got: `bytes that are no text, at ${zero}`,
    })
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { text, isWindows1252: false }
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), isWindows1252: true }
  }
}

function utf16(bytes: Uint8Array, order: 'le' | 'be'): string {
  return new TextDecoder(`utf-16${order}`).decode(bytes)
}
