import { randomNormal } from 'd3-random'
import type { Vintage } from '../../src/domain/vintage.ts'
import type { CityPlan } from './city-plan.ts'
import type { DemoTract } from './found-city.ts'
import { SUPPRESSED_BELOW } from './settle.ts'
import { stream } from './stream.ts'

/** One tract's life expectancy at birth, in years, as USALEEP would publish it. */
export interface LifeExpectancy {
  estimate: number
  standardError: number
  flag: 1 | 2 | 3
}

export interface TractLife {
  /** Years without error of measurement. */
  trueYears: number
  /** Null where nothing is published. */
  published: LifeExpectancy | null
}

/** Years where the score is in the middle, and everywhere in a city without an effect. */
export const MIDDLE_YEARS = 78
const MIDDLE_SCORE = 2.5
const UNGRADED_SCORE = 2.3
const TRACT_SD_YEARS = 1.6
const PART_MISSING = 0.075

/** Years planted on the score, a third of the D-minus-A effect a grade, with each tract's own deviation; then measured. */
export function drawLifeExpectancy(
  tracts: readonly DemoTract<Vintage>[],
  plan: CityPlan,
  seed: number,
): TractLife[] {
  const random = stream(seed, plan.city, 'life')
  const normal = randomNormal.source(random)(0, 1)
  return tracts.map(({ score, population }) => {
    const planted = (plan.effectYears / 3) * ((score ?? UNGRADED_SCORE) - MIDDLE_SCORE)
    const trueYears = MIDDLE_YEARS + planted + TRACT_SD_YEARS * normal()
    const standardError = 0.8 + 1.4 * random()
    const estimate = Math.round(10 * (trueYears + standardError * normal())) / 10
    const flag = flagOf(random())
    const isMissing = random() < PART_MISSING || population < SUPPRESSED_BELOW
    return { trueYears, published: isMissing ? null : { estimate, standardError, flag } }
  })
}

/** About as often as in the real file. */
function flagOf(u: number): LifeExpectancy['flag'] {
  if (u < 0.07) return 1
  return u < 0.2 ? 2 : 3
}
