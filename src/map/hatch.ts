import { covered, rgbOf, type PatternImage } from './pattern-image.ts'

/** What a hatch's lines look like: colours as #rrggbb, opacities 0–1. */
export interface HatchLine {
  colour: string
  opacity: number
  /** Of a wider line under it, which sets it off from any ground. */
  casing?: { colour: string; opacity: number }
}

const SPACING_PX = 8
const LINE_PX = 0.6
const CASING_PX = 2

/** Diagonal lines at 45° for what is not known, 8 px apart and 0.6 px wide, with `scale` image pixels to one CSS pixel. */
export function hatchImage({ colour, opacity, casing }: HatchLine, scale: number): PatternImage {
  const side = Math.round(SPACING_PX * Math.SQRT2 * scale)
  const line = rgbOf(colour)
  const under = rgbOf(casing?.colour ?? colour)
  const data = new Uint8Array(side * side * 4)
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const along = (x + y + 1) % side
      const distance = Math.min(along, side - along) / Math.SQRT2
      const above = opacity * covered(distance, LINE_PX * scale)
      const below = (1 - above) * (casing?.opacity ?? 0) * covered(distance, CASING_PX * scale)
      const alpha = above + below
      const mixed = line.map((part, i) => (above * part + below * under[i]!) / (alpha || 1))
      data.set([...mixed, 255 * alpha].map(Math.round), (y * side + x) * 4)
    }
  }
  return { width: side, height: side, data }
}
