import type { Bounds } from '../spatial/bounds-of.ts'
import { fittingScale, type MapSize } from './map-scale.ts'

/** Of a plate, beyond that of small maps, px on each side. */
const MARGIN = 12

/** The scale at which a city fits a plate of this size, metres per px. */
export function plateScale(bounds: Bounds, { width, height }: MapSize): number {
  return fittingScale(bounds, { width: width - 2 * MARGIN, height: height - 2 * MARGIN })
}
