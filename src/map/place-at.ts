import type { Map as MapLibre, PointLike } from 'maplibre-gl'
import { AREA_FILL, AREA_HATCH } from './area-layers.ts'
import type { Face } from './face.ts'
import { TRACT_FILL } from './tract-layers.ts'

/**
 * What is drawn at a point of the map (CSS pixels): on the filled map of the 1930s the area_id of an area, otherwise the place of a
 * tract among the tracts; null where there is neither.
 */
export function placeAt(map: MapLibre, face: Face, point: PointLike): number | null {
  const layers = face === 'then' ? [AREA_FILL, AREA_HATCH] : [TRACT_FILL]
  const [found] = map.queryRenderedFeatures(point, { layers })
  return found ? Number(found.id) : null
}
