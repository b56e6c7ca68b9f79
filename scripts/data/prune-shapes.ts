import type { GeometryObject, Topology } from 'topojson-specification'
import type { CityShapes } from '../../src/domain/city-shapes.ts'
import type { Geoid } from '../../src/domain/geoid.ts'
import type { Vintage } from '../../src/domain/vintage.ts'

type Arcs = number | Arcs[]

/**
 * A city with only the tracts that `keep` names, and without the arcs that nothing uses any more. The outlines that stay are
 * not cut anew, so that they decode to the very same numbers.
 */
export function pruneShapes<V extends Vintage>(
  shapes: CityShapes<V>,
  keep: (geoid: Geoid<V>) => boolean,
): CityShapes<V> {
  const { areas, tracts, land } = shapes.objects
  const kept = tracts.geometries.filter(
    ({ properties }) => properties && 'geoid' in properties && keep(properties.geoid),
  )
  const used = new Set<number>()
  const collect = (arcs: Arcs): void =>
    typeof arcs === 'number' ? void used.add(arcs < 0 ? ~arcs : arcs) : arcs.forEach(collect)
  for (const geometry of [...areas.geometries, ...kept, land]) collect(arcsOf(geometry))

  const order = [...used].sort((a, b) => a - b)
  const place = new Map(order.map((arc, i) => [arc, i]))
  const renumber = (arcs: Arcs): Arcs => {
    if (typeof arcs !== 'number') return arcs.map(renumber)
    return arcs < 0 ? ~place.get(~arcs)! : place.get(arcs)!
  }
  const moved = <G extends GeometryObject>(geometry: G): G => ({
    ...geometry,
    arcs: renumber(arcsOf(geometry)),
  })
  return {
    type: 'Topology',
    transform: shapes.transform!,
    objects: {
      areas: { type: 'GeometryCollection', geometries: areas.geometries.map(moved) },
      tracts: { type: 'GeometryCollection', geometries: kept.map(moved) },
      land: moved(land),
    },
    arcs: order.map((arc) => shapes.arcs[arc]!),
  } satisfies Topology as CityShapes<V>
}

function arcsOf(geometry: GeometryObject): Arcs {
  return 'arcs' in geometry ? (geometry.arcs as Arcs) : []
}
