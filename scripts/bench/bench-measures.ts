import { readFileSync } from 'node:fs'
import type { City } from '../../src/domain/city.ts'

/** Ids of the measures that any city of the published data has estimates of, that of the most tracts first. */
export function benchMeasures(data: string): string[] {
  const cities = JSON.parse(readFileSync(`${data}/cities.json`, 'utf8')) as City[]
  const tracts = new Map<string, number>()
  for (const { estimates } of cities)
    for (const [id, n] of Object.entries(estimates)) tracts.set(id, (tracts.get(id) ?? 0) + n)
  return [...tracts.keys()].sort((a, b) => tracts.get(b)! - tracts.get(a)!)
}
