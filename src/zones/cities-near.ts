import type { City } from '../domain/city.ts'
import type { Bounds } from '../spatial/bounds-of.ts'

/** How far the tracts of a city may reach beyond its areas on every side, as a part of the longer one: a little more than the data build lets them. */
const GROUND = 0.8

/** The cities whose ground may meet one of these boxes, degrees. */
export function citiesNear(cities: readonly City[], boxes: readonly Bounds[]): City[] {
  return cities.filter(({ bounds: [west, south, east, north] }) => {
    const widthPerHeight = Math.cos((((south + north) / 2) * Math.PI) / 180)
    const reach = GROUND * Math.max((east - west) * widthPerHeight, north - south)
    const across = reach / widthPerHeight
    return boxes.some(
      (box) =>
        box[0] <= east + across &&
        box[2] >= west - across &&
        box[1] <= north + reach &&
        box[3] >= south - reach,
    )
  })
}
