/** What a PNG says of itself: its resolution, and texts by keyword. */
export interface PngNotes {
  /** Dots an inch. */
  dpi: number
  /** By keyword: "Title", "Description", "Source", "Copyright". */
  texts: Readonly<Record<string, string>>
}

const SIGNATURE = 8
const METRES_AN_INCH = 0.0254

/** A PNG with its notes, put after its header. Throws an Error where the bytes are no PNG. */
export function withNotes(png: Uint8Array, { dpi, texts }: PngNotes): Uint8Array<ArrayBuffer> {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  if (png.length < 33 || view.getUint32(0) !== 0x89504e47) throw new Error('expected a PNG')
  const header = SIGNATURE + chunkLength(view.getUint32(SIGNATURE))
  const notes = [resolution(dpi), ...Object.entries(texts).map(international)]
  const parts = [png.subarray(0, header), ...notes, png.subarray(header)]
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

const chunkLength = (data: number) => 12 + data

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(chunkLength(data.length))
  const view = new DataView(bytes.buffer)
  view.setUint32(0, data.length)
  bytes.set(new TextEncoder().encode(type), 4)
  bytes.set(data, 8)
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)))
  return bytes
}

function resolution(dpi: number): Uint8Array {
  const data = new Uint8Array(9)
  const view = new DataView(data.buffer)
  const perMetre = Math.round(dpi / METRES_AN_INCH)
  view.setUint32(0, perMetre)
  view.setUint32(4, perMetre)
  data[8] = 1
  return chunk('pHYs', data)
}

/** A text in UTF-8, not compressed, of no named language. The format has no place for a NUL in it. */
function international([keyword, text]: [string, string]): Uint8Array {
  const noted = text.replaceAll('\0', '\ufffd')
  return chunk('iTXt', new TextEncoder().encode(`${keyword}\0\0\0\0\0${noted}`))
}

const POLYNOMIAL = 0xedb88320

/** The check sum of a PNG's chunk: https://www.w3.org/TR/png-3/#5CRC-algorithm. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ POLYNOMIAL : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}
