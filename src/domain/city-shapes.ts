import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification'
import type { Geoid } from './geoid.ts'
import type { Grade } from './grade.ts'

/** A HOLC area. `grade` is null for anything but A–D; `label` and `name` are null where the map has none. */
export interface AreaProperties {
  area_id: number
  label: string | null
  grade: Grade | null
  name: string | null
}

export interface TractProperties {
  geoid: Geoid
}

/**
 * `city/<id>.topo.json`: quantized to about a metre. `tracts` stand in the order of `CityTracts.geoid`;
 * `land` is the ground around them, one outline, so that what is left is water.
 */
export type CityShapes = Topology<{
  areas: GeometryCollection<AreaProperties>
  tracts: GeometryCollection<TractProperties>
  land: Polygon | MultiPolygon
}>
