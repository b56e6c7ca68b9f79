import type { GuideStep } from '../domain/guide-step.ts'
import type { SurveySample } from '../figure/survey-sample.ts'
import type { CityView } from '../state/city-view.svelte.ts'
import { say } from '../words/say.ts'
import { mapYear } from './guide-titles.ts'

/** What a still's map shows, for those who do not see it. */
export function stillLabel(
  step: GuideStep,
  { city }: CityView,
  sample: SurveySample | null = null,
): string {
  const of = { city: city.name, year: mapYear(city) }
  switch (step) {
    case 'survey':
      return say('Map of {city}: the outlines of the areas that the HOLC graded, {year}', of)
    case 'map':
      return say('Map of {city}: the HOLC areas filled with their grades, {year}', of)
    case 'words':
      return sample
        ? say('Map of area {label} and the areas around it, filled with their grades', {
            label: sample.area.label,
          })
        : say('Map of {city}: the HOLC areas filled with their grades, {year}', of)
    case 'today':
      return say('Map of {city}: life expectancy at birth by census tract', of)
    case 'missing':
      return say('Map of {city}: the outlines of the areas on ground of which nothing is known', of)
    case 'limits':
      return say(
        'Map of {city}: life expectancy of the tracts that are compared; all other ground is hatched',
        of,
      )
    default:
      return say(
        'Map of {city}: life expectancy by census tract under the HOLC areas of {year}',
        of,
      )
  }
}
