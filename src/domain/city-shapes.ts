import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification'
import type { Geoid } from './geoid.ts'
import type { Grade } from './grade.ts'
import type { Vintage } from './vintage.ts'

/**
 * A HOLC area. `grade` is null for anything but A–D; `category` is then what the map calls the area, if anything.
 * `label` and `name` are null where the map has none.
 */
export interface AreaProperties {
  area_id: number
  label: string | null
  grade: Grade | null
  category: string | null
  name: string | null
}

export interface TractProperties<V extends Vintage = 2010> {
  geoid: Geoid<V>
}

/** A town around a city, to be named on its map. */
export interface PlaceProperties {
  name: string
}

/**
 * `city/<id>.topo.json`, `city/<id>.2020.topo.json`: quantized to about a metre. `tracts` stand in the order of `CityTracts.geoid`;
 * `land` is the ground around them, one outline, so that what is left is water. `places`, the largest first, are absent where the build had no gazetteer.
 */
export type CityShapes<V extends Vintage = 2010> = Topology<{
  areas: GeometryCollection<AreaProperties>
  tracts: GeometryCollection<TractProperties<V>>
  land: Polygon | MultiPolygon
  places?: GeometryCollection<PlaceProperties>
}>
