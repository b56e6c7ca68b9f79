import { formatCount } from '../domain/number-format.ts'
import { roundLength } from './round-length.ts'
import { textWidth } from './text-width.ts'

/** The bar of a map's scale: how long it is, what it says, and how wide both are together, px. */
export interface ScaleBarSize {
  length: number
  label: string
  width: number
}

/** A bar of at most `maxWidth` px that stands for a round number of metres or kilometres. */
export function scaleBar(metresPerPixel: number, maxWidth: number): ScaleBarSize {
  const metres = roundLength(metresPerPixel * maxWidth)
  const length = metres / metresPerPixel
  const label = metres >= 1000 ? `${formatCount(metres / 1000)} km` : `${metres} m`
  return { length, label, width: Math.ceil(length + 8 + textWidth(label, 11.5)) }
}
