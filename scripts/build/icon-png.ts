import { crc32, deflateSync } from 'node:zlib'

/** Of a square of 32 units, painted in this order: x, y, width, height, colour. They are those of public/icon.svg. */
const RECTANGLES: readonly (readonly [number, number, number, number, string])[] = [
  [5, 5, 13, 13, '#44386e'],
  [18, 5, 9, 13, '#cca3ac'],
  [5, 18, 9, 9, '#cca3ac'],
  [14, 18, 13, 9, '#8c6892'],
  // The outline of 1937, 3 units wide.
  [7, 9, 16, 3, '#7a1b2c'],
  [7, 21, 16, 3, '#7a1b2c'],
  [7, 9, 3, 15, '#7a1b2c'],
  [20, 9, 3, 15, '#7a1b2c'],
]
const PAPER = '#fcfbf8'
const UNITS = 32

/** The icons that the web app's manifest names. A launcher may cut a fifth off the sides of a maskable one. */
export const ICONS = [
  { file: 'icon-192.png', side: 192, inset: 0 },
  { file: 'icon-512.png', side: 512, inset: 0 },
  { file: 'icon-maskable-512.png', side: 512, inset: 0.12 },
] as const

/** The icon as a PNG of `side` pixels, drawn inside a margin of that part of its side. */
export function iconPng(side: number, inset: number): Buffer {
  const pixels = Buffer.alloc(side * side * 3)
  const paint = (x: number, y: number, width: number, height: number, colour: string) => {
    const rgb = Buffer.from(colour.slice(1), 'hex')
    for (let row = y; row < y + height; row++)
      for (let column = x; column < x + width; column++) rgb.copy(pixels, (row * side + column) * 3)
  }
  const margin = inset * side
  const at = (units: number) => Math.round(margin + (units / UNITS) * (side - 2 * margin))
  paint(0, 0, side, side, PAPER)
  for (const [x, y, width, height, colour] of RECTANGLES)
    paint(at(x), at(y), at(x + width) - at(x), at(y + height) - at(y), colour)
  return png(side, pixels)
}

/** An image of RGB pixels, eight bits each, as a PNG. */
function png(side: number, pixels: Buffer): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(side, 0)
  header.writeUInt32BE(side, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const rows = Array.from({ length: side }, (_, row) =>
    Buffer.concat([Buffer.of(0), pixels.subarray(row * side * 3, (row + 1) * side * 3)]),
  )
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const framed = Buffer.alloc(8)
  framed.writeUInt32BE(data.length, 0)
  framed.writeUInt32BE(crc32(named), 4)
  return Buffer.concat([framed.subarray(0, 4), named, framed.subarray(4)])
}
