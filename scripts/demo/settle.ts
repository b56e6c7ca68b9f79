import { range, shuffler } from 'd3-array'
import { geoCentroid } from 'd3-geo'
import { randomLogNormal } from 'd3-random'
import type { MultiPolygon } from 'geojson'
import type { CityPlan } from './city-plan.ts'
import type { Point } from './plane.ts'
import { stream } from './stream.ts'

export interface Settlement {
  /** Persons. */
  population: number
  /** Longitude and latitude of the centre of population. */
  centre: Point
}

/** Below this many people CDC publishes nothing. */
export const SUPPRESSED_BELOW = 50
const ALMOST_EMPTY = 2
const METRES_PER_DEGREE = 111_195

/** People for each tract: some thousands, unequal, fewer in the country; a few tracts are almost empty. */
export function settle(
  tracts: readonly { outline: MultiPolygon; landM2: number; out: number }[],
  plan: CityPlan,
  seed: number,
): Settlement[] {
  const random = stream(seed, plan.city, 'people')
  const persons = randomLogNormal.source(random)(Math.log(3600), 0.42)
  const near = range(tracts.length).filter((i) => tracts[i]!.out < plan.prevalenceWithin)
  const empty = shuffler(random)(near).slice(0, ALMOST_EMPTY)
  return tracts.map(({ outline, landM2, out }, i) => {
    const [longitude, latitude] = geoCentroid(outline)
    const aside = () => (0.16 * (random() - 0.5) * Math.sqrt(landM2)) / METRES_PER_DEGREE
    const drawn = persons() * (out > 1.5 * plan.reach ? 0.6 : 1)
    const few = 8 + 40 * random()
    return {
      population: Math.round(empty.includes(i) ? few : drawn),
      centre: [longitude + aside(), latitude + aside()],
    }
  })
}
