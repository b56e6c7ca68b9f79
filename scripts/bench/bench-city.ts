import { readFileSync } from 'node:fs'
import type { City } from '../../src/domain/city.ts'

/** The city with this id in the published data, or with null the one with the most tracts. Throws when there is none. */
export function benchCity(data: string, id: string | null): City {
  const cities = JSON.parse(readFileSync(`${data}/cities.json`, 'utf8')) as City[]
  const [largest] = cities.toSorted((a, b) => b.tractsShown - a.tractsShown)
  const city = id === null ? largest : cities.find((one) => one.id === id)
  if (!city) throw new Error(`${data}/cities.json has no city ${id ?? 'at all'}`)
  return city
}
