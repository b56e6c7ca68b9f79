import type { MultiPolygon, Polygon } from 'geojson'
import { overlapArea } from './overlap-area.ts'
import { packLayer } from './packed-layer.ts'

/** Rounding stays well below this, even on polygons as large as a county. */
export const LEAST_WINDING_FAULT_M2 = 1e-3

/**
 * How much ground a shape in degrees goes around twice or the wrong way, in m²; 0, but for rounding, when none. The join counts ground by its
 * winding number w, so that a shape has the area ∫ w and shares ∫ w² with itself: they differ where w is neither 0 nor 1,
 * by twice that ground where it is 2 or −1.
 */
export function windingFaultM2(geometry: Polygon | MultiPolygon): number {
  const feature = { type: 'Feature', properties: null, geometry } as const
  const packed = packLayer({ type: 'FeatureCollection', features: [feature] })
  return (overlapArea(packed, 0, packed, 0) - packed.areaM2[0]!) / 2
}
