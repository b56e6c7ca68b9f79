import type { Feature, MultiPolygon, Polygon } from 'geojson'
import type { AreaProperties, TractProperties } from '../domain/city-shapes.ts'
import type { Geoid } from '../domain/geoid.ts'
import type { Grade } from '../domain/grade.ts'
import type { Vintage } from '../domain/vintage.ts'
import { boundsOf } from './bounds-of.ts'
import { joinLayers, type Crosswalk } from './crosswalk.ts'
import type { DecodedShapes } from './decode-shapes.ts'
import type { PolygonLayer } from './packed-layer.ts'

type Shape<P> = Feature<Polygon | MultiPolygon, P>

/** A layer of zones laid over the tracts and the HOLC areas of cities. */
export interface ZonesJoin<V extends Vintage = Vintage> {
  /** Zones stand where a crosswalk has areas; they have no grade. */
  onTracts: Crosswalk
  /** Zones stand where a crosswalk has tracts: `gradedM2` is each zone's graded land, ground claimed by several areas counted once. */
  onAreas: Crosswalk
  /** Of the tracts in the box around all zones, each once however many maps show it. */
  geoids: Geoid<V>[]
  /** Of the areas in that box. */
  grades: (Grade | null)[]
  /** What a map of the zones is drawn on. */
  ground: {
    land: Shape<unknown>[]
    areas: Shape<AreaProperties>[]
  }
}

/**
 * Joins zones in degrees, repaired as areas are, to all tracts and areas of these cities, whose tracts are of one census. Throws as
 * `joinLayers` does.
 */
export function joinZones<V extends Vintage>(
  zones: PolygonLayer,
  cities: readonly DecodedShapes<V>[],
): ZonesJoin<V> {
  const near = meeting(zones)
  const tracts = onceBy(
    cities.flatMap(({ tracts }) => tracts.features.filter(near)) as Shape<TractProperties<V>>[],
    ({ geoid }) => geoid,
  )
  const areas = onceBy(
    cities.flatMap(({ areas }) => areas.features.filter(near)),
    ({ area_id }) => area_id,
  )
  const bare: PolygonLayer<{ grade: null }> = {
    type: 'FeatureCollection',
    features: zones.features.map((zone) => ({ ...zone, properties: { grade: null } })),
  }
  return {
    onTracts: joinLayers(bare, { type: 'FeatureCollection', features: tracts }),
    onAreas: joinLayers({ type: 'FeatureCollection', features: areas }, bare),
    geoids: tracts.map(({ properties }) => properties.geoid),
    grades: areas.map(({ properties }) => properties.grade),
    ground: { land: cities.map(({ land }) => land), areas },
  }
}

function onceBy<P, Id>(shapes: readonly Shape<P>[], idOf: (properties: P) => Id): Shape<P>[] {
  return [...new Map(shapes.map((shape) => [idOf(shape.properties), shape])).values()]
}

/** Whether a shape's box meets the one around all zones. */
function meeting({ features }: PolygonLayer): (shape: Shape<unknown>) => boolean {
  const boxes = features.flatMap(({ geometry }) => (geometry ? [boundsOf(geometry)] : []))
  const [west, south] = [0, 1].map((side) => Math.min(...boxes.map((box) => box[side]!)))
  const [east, north] = [2, 3].map((side) => Math.max(...boxes.map((box) => box[side]!)))
  return ({ geometry }) => {
    if (geometry.coordinates.length === 0) return false
    const box = boundsOf(geometry)
    return box[0] <= east! && box[2] >= west! && box[1] <= north! && box[3] >= south!
  }
}
