import type { MultiPolygon, Polygon } from 'geojson'
import type { Map as MapLibre } from 'maplibre-gl'
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
  /** Where a leader line leaves the selected tract, on its right edge; null without one. */
  edge: MapPoint | null
}

/** Where the map stands now; `selected` is the selected tract's shape. */
export function mapView(map: MapLibre, selected: Polygon | MultiPolygon | null): MapView {
  const edge = selected && map.project(rightEdge(selected))
  return {
    metresPerPixel: metresPerPixel(map.getCenter().lat, map.getZoom()),
    edge: edge && { x: edge.x, y: edge.y },
  }
}
