import type { City } from '../domain/city.ts'
import { HEADLINE_MEASURE } from '../domain/measure.ts'
import { formatShare } from '../domain/number-format.ts'
import type { PublishedReport } from '../domain/published-report.ts'

/** Why a city has less than others, in words that complete "here:"; null when it has everything. */
export function absenceOf(
  city: City,
  { statesWithoutTracts }: Pick<PublishedReport, 'statesWithoutTracts'>,
): string | null {
  if (city.tracts === 0)
    return statesWithoutTracts.includes(city.state)
      ? `no tract shapes for ${city.stateName} in this data set`
      : `the tract shapes for ${city.stateName} in this data set do not reach it`
  const had = Object.keys(city.estimates).filter((id) => id !== HEADLINE_MEASURE.id).length
  const words = [
    had === 0 ? 'none of it lies in one of the 500 Cities: no prevalences' : null,
    city.estimates[HEADLINE_MEASURE.id] ? null : 'no life expectancy for any of its tracts',
    city.shapeCoverage < LEAST_WHOLE
      ? `tract shapes for ${formatShare(city.shapeCoverage)} of its graded land only`
      : null,
  ].filter((word) => word !== null)
  return words.length > 0 ? words.join('; ') : null
}

/** With less of a map's graded ground in tracts a part of it is missing, and not only a strip along the shore. */
const LEAST_WHOLE = 0.95
