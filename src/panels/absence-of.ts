import type { City } from '../domain/city.ts'
import { HEADLINE_MEASURE } from '../domain/measure.ts'
import { formatShare } from '../domain/number-format.ts'
import type { PublishedReport } from '../domain/published-report.ts'
import { say, sayText } from '../words/say.ts'

/** Why a city has less than others, in words that complete "here:"; null when it has everything. */
export function absenceOf(
  city: City,
  { statesWithoutTracts }: Pick<PublishedReport, 'statesWithoutTracts'>,
): string | null {
  const state = sayText(city.stateName)
  if (city.tracts === 0)
    return statesWithoutTracts.includes(city.state)
      ? say('no tract shapes for {state} in this data set', { state })
      : say('the tract shapes for {state} in this data set do not reach it', { state })
  const had = Object.keys(city.estimates).filter((id) => id !== HEADLINE_MEASURE.id).length
  const words = [
    had === 0 ? say('none of it lies in one of the 500 Cities: no prevalences') : null,
    city.estimates[HEADLINE_MEASURE.id] ? null : say('no life expectancy for any of its tracts'),
    city.shapeCoverage < LEAST_WHOLE
      ? say('tract shapes for {share} of its graded land only', {
          share: formatShare(city.shapeCoverage),
        })
      : null,
  ].filter((word) => word !== null)
  return words.length > 0 ? words.join('; ') : null
}

/** With less of a map's graded ground in tracts a part of it is missing, and not only a strip along the shore. */
const LEAST_WHOLE = 0.95
