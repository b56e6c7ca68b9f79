import type { MultiPolygon, Polygon } from 'geojson'
import type { Map as MapLibre } from 'maplibre-gl'
import type { Bounds } from '../spatial/bounds-of.ts'
import { metresPerPixel } from './metres-per-pixel.ts'
import { rightEdge } from './right-edge.ts'

/** A place on the map in CSS pixels from its top left corner. */
export interface MapPoint {
  x: number
  y: number
}

/** What a scale bar and a leader line need to know of where the map stands. */
export interface MapView {
  /** Metres of ground under a CSS pixel in the middle of the map. */
  metresPerPixel: number
  /** Whether a tract or an area lies under what covers the map at its right. */
  isCovering: boolean
  /** Where a leader line leaves the selected tract, on its right edge; null without one. */
  edge: MapPoint | null
}

/**
 * Where the map stands now. `selected` is the selected tract's shape, `boxes` are those around every shape, and a panel covers the map's
 * right `covered` px.
 */
export function mapView(
  map: MapLibre,
  selected: Polygon | MultiPolygon | null,
  boxes: readonly Bounds[],
  covered: number,
): MapView {
  const edge = selected && map.project(rightEdge(selected))
  return {
    metresPerPixel: metresPerPixel(map.getCenter().lat, map.getZoom()),
    isCovering: covered > 0 && isAnyUnder(map, boxes, covered),
    edge: edge && { x: edge.x, y: edge.y },
  }
}

function isAnyUnder(map: MapLibre, boxes: readonly Bounds[], covered: number): boolean {
  const { clientWidth, clientHeight } = map.getContainer()
  const from = map.unproject([clientWidth - covered, clientHeight])
  const to = map.unproject([clientWidth, 0])
  return boxes.some(
    ([west, south, east, north]) =>
      west < to.lng && east > from.lng && south < to.lat && north > from.lat,
  )
}
