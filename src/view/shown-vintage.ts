import { tractCounts, type City } from '../domain/city.ts'
import { vintageOf } from '../domain/measure.ts'
import type { Vintage } from '../domain/vintage.ts'

/** The tracts that are shown of a city: those of the measure where it has such, otherwise those of 2010. */
export function shownVintage(city: City, measure: string): Vintage {
  const vintage = vintageOf(measure)
  return tractCounts(city, vintage) ? vintage : 2010
}
