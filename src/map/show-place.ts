import type { MultiPolygon, Polygon } from 'geojson'
import type { Map as MapLibre } from 'maplibre-gl'
import { shapeCentre } from '../spatial/shape-centre.ts'

/** Moves the map so far that a place which lies outside of what panels leave of it is in the middle; one that is in sight moves nothing. */
export function showPlace(map: MapLibre, shape: Polygon | MultiPolygon): void {
  const centre = shapeCentre(shape)
  if (!centre) return
  const { x, y } = map.project([...centre])
  const { top, right, bottom, left } = map.getPadding()
  const { clientWidth, clientHeight } = map.getContainer()
  const isInSight =
    x >= (left ?? 0) &&
    y >= (top ?? 0) &&
    x <= clientWidth - (right ?? 0) &&
    y <= clientHeight - (bottom ?? 0)
  if (!isInSight) map.easeTo({ center: [...centre], duration: 320 })
}
