import { cityRadius } from './city-radius.ts'
import { inAlbers, type Point } from './states-frame.ts'

/** A mapped city of the overview. `gap` is null where its groups are too small to compare. */
export interface MapCity {
  id: string
  name: string
  /** Degrees. */
  lon: number
  lat: number
  tracts: number
  gap: number | null
  firm: boolean
  fragile: boolean
}

/** A city's dot, in px of the chart. */
export interface CityMark {
  city: MapCity
  x: number
  y: number
  r: number
  inset: boolean
}

/** A part of the us-atlas plane and where the chart draws it: px = (plane − from) × scale + to. */
export interface View {
  from: Point
  to: Point
  scale: number
}

/** How far, in px, the dashed ring of a fragile city stands out from its dot. */
export const RING = 3.5

/** The ground around New York whose eleven maps stand too close for one of the country: west, south, east, north. */
const CROWD = { west: -74.5, south: 40.44, east: -73.55, north: 41.17 }

/** The corners of that ground in the plane of us-atlas. */
export const CROWD_BOX = {
  topLeft: inAlbers(CROWD.west, CROWD.north)!,
  bottomRight: inAlbers(CROWD.east, CROWD.south)!,
}

const inCrowd = ({ lon, lat }: MapCity) =>
  lon > CROWD.west && lon < CROWD.east && lat > CROWD.south && lat < CROWD.north

export const toChart = ({ from, to, scale }: View, [x, y]: Point): Point => [
  (x - from[0]) * scale + to[0],
  (y - from[1]) * scale + to[1],
]

/** Whether a city has a figure that is drawn: firm or fragile, not one with too few tracts. */
export const hasGap = (city: MapCity): city is MapCity & { gap: number } =>
  city.gap !== null && (city.firm || city.fragile)

/**
 * The dots of the cities, those around New York in the inset, large ones first so that small ones lie on top. Cities
 * without a figure are small. Cities outside the states of the map have no dot and are left out.
 */
export function cityMarks(
  cities: readonly MapCity[],
  main: View,
  inset: View,
  width: number,
): CityMark[] {
  return cities
    .flatMap((city) => {
      const point = inAlbers(city.lon, city.lat)
      if (point === null) return []
      const crowded = inCrowd(city)
      const [x, y] = toChart(crowded ? inset : main, point)
      const r = hasGap(city) ? cityRadius(city.tracts, width) : 2
      return [{ city, x, y, r, inset: crowded }]
    })
    .toSorted((a, b) => Number(hasGap(a.city)) - Number(hasGap(b.city)) || b.r - a.r)
}
