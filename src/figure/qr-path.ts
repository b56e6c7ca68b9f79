import { encode } from 'uqr'

/** A text as a QR code in a square of that many px from 0, 0, as the path data of its dark cells. */
export function qrPath(text: string, px: number): string {
  const { data, size } = encode(text, { ecc: 'M', border: 0 })
  const cell = px / size
  const at = (cells: number) => Math.round(cells * cell * 1000) / 1000
  const path: string[] = []
  data.forEach((row, y) => {
    let from = -1
    for (let x = 0; x <= size; x++) {
      if (row[x] && from < 0) from = x
      if (!row[x] && from >= 0) {
        path.push(`M${at(from)} ${at(y)}H${at(x)}V${at(y + 1)}H${at(from)}Z`)
        from = -1
      }
    }
  })
  return path.join('')
}
