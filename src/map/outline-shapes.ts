import type { MultiPolygon, Polygon } from 'geojson'
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl'
import { OUTLINED, shapeCollection } from './sources.ts'

/** Outlines these shapes and no others; nulls are passed over. */
export function outlineShapes(map: MapLibre, shapes: (Polygon | MultiPolygon | null)[]): void {
  map.getSource<GeoJSONSource>(OUTLINED)!.setData(shapeCollection(shapes.filter((s) => s !== null)))
}
