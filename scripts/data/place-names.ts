import type { CityShapes } from '../../src/domain/city-shapes.ts'
import type { Vintage } from '../../src/domain/vintage.ts'
import type { HolcMap } from './clean-map.ts'
import { STEPS_PER_DEGREE } from './grid.ts'
import { frameOf } from './join-map.ts'
import type { NamedPlace } from './read-gazetteer.ts'

/** More would be a road map. */
const MOST_NAMES = 14

/** Places in a map's frame but the city itself, the largest first. */
function placesIn(map: HolcMap, places: readonly NamedPlace[]): NamedPlace[] {
  const [west, south, east, north] = frameOf(map).map((steps) => steps / STEPS_PER_DEGREE)
  return places
    .filter(
      ({ name, longitude, latitude }) =>
        longitude >= west! &&
        longitude <= east! &&
        latitude >= south! &&
        latitude <= north! &&
        name !== map.name,
    )
    .sort((a, b) => b.landM2 - a.landM2 || (a.name < b.name ? -1 : 1))
    .slice(0, MOST_NAMES)
}

/** The shapes with the names of the largest places in the map's frame, as points on the topology's own grid. */
export function withPlaceNames<V extends Vintage>(
  shapes: CityShapes<V>,
  map: HolcMap,
  places: readonly NamedPlace[],
): CityShapes<V> {
  const named = placesIn(map, places)
  if (named.length === 0) return shapes
  const { scale, translate } = shapes.transform!
  const onGrid = (degrees: number, axis: 0 | 1) =>
    Math.round((degrees - translate[axis]) / scale[axis])
  const geometries = named.map(({ name, longitude, latitude }) => ({
    type: 'Point' as const,
    coordinates: [onGrid(longitude, 0), onGrid(latitude, 1)],
    properties: { name },
  }))
  return {
    ...shapes,
    objects: { ...shapes.objects, places: { type: 'GeometryCollection', geometries } },
  }
}
