/** Diagonal lines at 45° for what is not known, as a seamless square. */
export interface HatchImage {
  width: number
  height: number
  /** RGBA, not premultiplied. */
  data: Uint8Array
}

const SPACING_PX = 8
const LINE_PX = 0.6
const OPACITY = 0.55

/** Lines 8 px apart and 0.6 px wide in a colour (#rrggbb), with `scale` image pixels to one CSS pixel. */
export function hatchImage(colour: string, scale: number): HatchImage {
  const side = Math.round(SPACING_PX * Math.SQRT2 * scale)
  const rgb = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
  const data = new Uint8Array(side * side * 4)
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const along = (x + y + 1) % side
      const distance = Math.min(along, side - along) / Math.SQRT2
      data.set(
        [...rgb, Math.round(255 * OPACITY * covered(distance, LINE_PX * scale))],
        (y * side + x) * 4,
      )
    }
  }
  return { width: side, height: side, data }
}

/** The part of a device pixel that a line covers whose middle is `distance` away. */
function covered(distance: number, width: number): number {
  const from = Math.max(distance - 0.5, -width / 2)
  const to = Math.min(distance + 0.5, width / 2)
  return Math.max(0, to - from)
}
