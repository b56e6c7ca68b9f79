import type { City } from '../domain/city.ts'
import { say, sayText } from '../words/say.ts'

/** What the data of a city are called: "Redlining and health in Milwaukee County, Wisconsin". */
export function datasetName({ name, stateName }: City): string {
  return say('Redlining and health in {city}', { city: `${name}, ${sayText(stateName)}` })
}
