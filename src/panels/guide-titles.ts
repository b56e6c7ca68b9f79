import type { City } from '../domain/city.ts'
import type { GuideStep } from '../domain/guide-step.ts'
import type { Measure } from '../domain/measure.ts'
import { say } from '../words/say.ts'

/** The heading of a step of a city's story. */
export function guideTitle(step: GuideStep, city: City): string {
  const titles: Record<GuideStep, string> = {
    survey: say('A federal agency maps {city}', { city: city.name }),
    map: say('What the map said'),
    words: say('What the surveyors wrote'),
    today: say('The same ground today'),
    together: say('One map laid over the other'),
    finding: say('How long people live there today'),
    sure: say('How sure are we?'),
    missing: say('Why the story ends here'),
    limits: say('What this does not show'),
    on: say('Read on'),
  }
  return titles[step]
}

/** The year or years that a step speaks of, where it opens with them; empty otherwise. */
export function guideYear(
  step: GuideStep,
  { city, measure }: { city: Pick<City, 'year'>; measure: Pick<Measure, 'period'> },
): string {
  if (step === 'survey') return city.year === null ? say('1930s') : String(city.year)
  return step === 'today' ? measure.period : ''
}

/** The year of a city's map as it stands in a sentence: "1937", "the 1930s". */
export function mapYear({ year }: Pick<City, 'year'>): string {
  return year === null ? say('the 1930s') : String(year)
}
