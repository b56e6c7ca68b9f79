import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { SourceFile } from './source-file.ts'

/** A county's outline in degrees, coarse. */
export interface CountyShape {
  /** State and county, five digits. */
  geoid: string
  geometry: Polygon | MultiPolygon
}

/** The counties of the `us-atlas` package, for the ground around cities where there are no tract shapes. */
export function readCounties(file: SourceFile): CountyShape[] {
  const atlas = JSON.parse(new TextDecoder().decode(file.bytes)) as Topology<{
    counties: GeometryCollection
  }>
  const counties = feature(atlas, atlas.objects.counties) as FeatureCollection<
    Polygon | MultiPolygon
  >
  return counties.features.map(({ id, geometry }) => ({ geoid: String(id), geometry }))
}
