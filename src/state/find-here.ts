import { geoDistance } from 'd3-geo'
import { ascending, minIndex } from 'd3-array'
import type { City } from '../domain/city.ts'
import type { Geoid } from '../domain/geoid.ts'
import type { Vintage } from '../domain/vintage.ts'
import type { DecodedShapes } from '../spatial/decode-shapes.ts'
import { featureAt } from '../spatial/feature-at.ts'
import type { LonLat } from './own-position.ts'

/** What lies at a point: on a city's map its tract and its HOLC area, one of which may be missing, or the map that is nearest. */
export type Here =
  { city: City; tract: Geoid<Vintage> | null; area: number | null } | { nearest: City; km: number }

type Shapes = Pick<DecodedShapes<Vintage>, 'areas' | 'tracts'>

const EARTH_KM = 6371.009

/** Finds a point, degrees, on the maps of the 1930s: on one with an area there rather than on one with a tract alone. There must be a city. Rejects as `shapesOf` does. */
export async function findHere(
  cities: readonly City[],
  point: LonLat,
  shapesOf: (city: City) => Promise<Shapes>,
): Promise<Here> {
  const around = cities
    .filter((city) => kmTo(city, point) === 0)
    .sort((a, b) => ascending(sizeOf(a), sizeOf(b)))
  let ungraded: Here | null = null
  for (const city of around) {
    const { areas, tracts } = await shapesOf(city)
    const [a, t] = [featureAt(areas.features, point), featureAt(tracts.features, point)]
    if (a === null && t === null) continue
    const here: Here = {
      city,
      tract: t === null ? null : tracts.features[t]!.properties.geoid,
      area: a === null ? null : areas.features[a]!.properties.area_id,
    }
    if (a !== null) return here
    ungraded ??= here
  }
  if (ungraded) return ungraded
  const nearest = cities[minIndex(cities, (city) => kmTo(city, point))]!
  return { nearest, km: kmTo(nearest, point) }
}

function sizeOf({ bounds: [west, south, east, north] }: City): number {
  return (east - west) * (north - south)
}

/** From a point to a city's bounds; 0 within them. */
function kmTo({ bounds: [west, south, east, north] }: City, [longitude, latitude]: LonLat): number {
  const within = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high)
  const edge: [number, number] = [within(longitude, west, east), within(latitude, south, north)]
  return geoDistance([longitude, latitude], edge) * EARTH_KM
}
