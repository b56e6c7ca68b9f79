import type { Feature, FeatureCollection, MultiPolygon } from 'geojson'
import { mergeArcs, quantize } from 'topojson-client'
import { topology } from 'topojson-server'
import type {
  GeometryCollection,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
  Topology,
} from 'topojson-specification'
import type { AreaProperties, CityShapes, TractProperties } from '../../src/domain/city-shapes.ts'
import type { Geoid } from '../../src/domain/geoid.ts'
import type { Vintage } from '../../src/domain/vintage.ts'
import type { GroundShape } from './ground-shapes.ts'
import type { HolcMap } from './clean-map.ts'
import { STEPS_PER_DEGREE } from './grid.ts'

type Layers<V extends Vintage> = {
  areas: GeometryCollection<AreaProperties>
  tracts: GeometryCollection<TractProperties<V>>
  counties: GeometryCollection
}

/**
 * A map's areas, the tracts around them and the outline of the ground, as one topology in degrees on the grid.
 * `counties` fill the ground where there are no tracts.
 */
export function cityShapes<V extends Vintage>(
  map: HolcMap,
  tracts: readonly GroundShape<Geoid<V>>[],
  counties: readonly GroundShape[],
): CityShapes<V> {
  const steps = topology({
    areas: collection(map.areas.map(areaFeature)),
    tracts: collection(tracts.map(tractFeature)),
    counties: collection(counties.map(({ geometry }) => feature(geometry, {}))),
  }) as Topology<Layers<V>>
  const [west, south] = map.bounds
  const { arcs, objects } = quantize(steps, { scale: [1, 1], translate: [west, south] })
  const inDegrees: Topology<Layers<V>> = {
    type: 'Topology',
    transform: {
      scale: [1 / STEPS_PER_DEGREE, 1 / STEPS_PER_DEGREE],
      translate: [west / STEPS_PER_DEGREE, south / STEPS_PER_DEGREE],
    },
    objects,
    arcs,
  }
  const ground = [...objects.tracts.geometries, ...objects.counties.geometries]
  const land = mergeArcs(inDegrees, ground as (TopoPolygon | TopoMultiPolygon)[])
  return { ...inDegrees, objects: { areas: objects.areas, tracts: objects.tracts, land } }
}

function areaFeature(area: HolcMap['areas'][number]) {
  const { geometry, area_id, label, grade, category, name } = area
  return feature<AreaProperties>(geometry, { area_id, label, grade, category, name })
}

function tractFeature<V extends Vintage>({ geometry, geoid }: GroundShape<Geoid<V>>) {
  return feature<TractProperties<V>>(geometry, { geoid })
}

function feature<P>(geometry: MultiPolygon, properties: P): Feature<MultiPolygon, P> {
  return { type: 'Feature', properties, geometry }
}

function collection<P>(features: Feature<MultiPolygon, P>[]): FeatureCollection<MultiPolygon, P> {
  return { type: 'FeatureCollection', features }
}
