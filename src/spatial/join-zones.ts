import type { Feature, MultiPolygon, Polygon } from 'geojson'
import type { AreaProperties, TractProperties } from '../domain/city-shapes.ts'
import type { Geoid } from '../domain/geoid.ts'
import type { Grade } from '../domain/grade.ts'
import type { Vintage } from '../domain/vintage.ts'
import { boundsOf, type Bounds } from './bounds-of.ts'
import { joinLayers, type Crosswalk } from './crosswalk.ts'
import type { DecodedShapes } from './decode-shapes.ts'
import type { PolygonLayer } from './packed-layer.ts'
import { thinOutline } from './thin-outline.ts'
import { unionOf } from './union-of-bounds.ts'

/** How many may lie side by side on a map. */
const DETAILS = 3000

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
    /** Thinned: for pictures alone. */
    land: MultiPolygon[]
    areas: Shape<AreaProperties>[]
  }
}

/**
 * Joins zones in degrees, repaired as areas are, to all tracts and areas of these cities, whose tracts are of one census, and to the
 * areas of `maps`, whose tracts are of another. Throws as `joinLayers` does.
 */
export function joinZones<V extends Vintage>(
  zones: PolygonLayer,
  cities: readonly DecodedShapes<V>[],
  maps: readonly DecodedShapes<Vintage>[] = [],
): ZonesJoin<V> {
  const box = unionOf(
    zones.features.flatMap(({ geometry }) => (geometry ? [boundsOf(geometry)] : [])),
  )
  const near = meeting(box)
  const found = [...cities, ...maps].map((city: DecodedShapes<Vintage>) => ({
    areas: city.areas.features.filter(near),
    tracts: city.tracts.features.filter(near),
    land: city.land,
  }))
  const tracts = onceBy(
    found.slice(0, cities.length).flatMap(({ tracts }) => tracts) as Shape<TractProperties<V>>[],
    ({ geoid }) => geoid,
  )
  const areas = onceBy(
    found.flatMap(({ areas }) => areas),
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
    ground: {
      land: found
        .filter(({ areas, tracts }) => areas.length + tracts.length > 0)
        .map(({ land }) => thinOutline(land.geometry, stepOf(box))),
      areas,
    },
  }
}

function onceBy<P, Id>(shapes: readonly Shape<P>[], idOf: (properties: P) => Id): Shape<P>[] {
  return [...new Map(shapes.map((shape) => [idOf(shape.properties), shape])).values()]
}

/** Whether a shape's box meets that one. */
function meeting(all: Bounds | null): (shape: Shape<unknown>) => boolean {
  return ({ geometry }) => {
    if (!all || geometry.coordinates.length === 0) return false
    const box = boundsOf(geometry)
    return box[0] <= all[2] && box[2] >= all[0] && box[1] <= all[3] && box[3] >= all[1]
  }
}

/** What cannot be told apart on a map of a box, degrees. */
function stepOf(box: Bounds | null): number {
  return box ? Math.max(box[2] - box[0], box[3] - box[1]) / DETAILS : 0
}
