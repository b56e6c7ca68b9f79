import type { City } from '../domain/city.ts'
import { sayText } from '../words/say.ts'

/** A city as people call it: "Milwaukee County, Wisconsin". */
export function placeOf({ name, stateName }: Pick<City, 'name' | 'stateName'>): string {
  return `${name}, ${sayText(stateName)}`
}
