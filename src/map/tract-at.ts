import type { Map as MapLibre, PointLike } from 'maplibre-gl'
import { TRACT_FILL } from './layers.ts'

/** The place, among the tracts, of the one drawn at a point of the map (CSS pixels), or null. */
export function tractAt(map: MapLibre, point: PointLike): number | null {
  const [tract] = map.queryRenderedFeatures(point, { layers: [TRACT_FILL] })
  return tract ? Number(tract.id) : null
}
