import { say, sayText } from '../words/say.ts'
import type { CityContent } from './city-content.ts'
import { placeOf } from './place-of.ts'
import type { PlateLook } from './plate-looks.ts'

/** What a map shows, for those who do not see it. */
export function mapAlt(look: PlateLook, { city, about: { measure }, values }: CityContent): string {
  const of = { place: placeOf(city), year: city.year ?? say('the 1930s') }
  if (look === 'then' || values.length === 0)
    return say('Map of {place}: the areas that the HOLC graded in {year}.', of)
  return say(
    'Map of {place}: {measure}, {period}, by census tract, under the outlines of the areas that the HOLC graded in {year}.',
    { ...of, measure: sayText(measure.label), period: measure.period },
  )
}
