import { say, sayText } from '../words/say.ts'
import type { CityContent } from './city-content.ts'
import type { PlateLook } from './plate-looks.ts'
import { plainText, type SetText } from './set-text.ts'
import { CHART_TITLE } from './type-scale.ts'

/** What a map is called where it is one of two; null for one alone. */
export function mapTitle(look: PlateLook, { city, about }: CityContent): string | null {
  if (look === 'map') return null
  const { period, shortLabel } = about.measure
  if (look === 'then')
    return `${city.year ?? say('the 1930s')} · ${say('Grades given by the HOLC')}`
  return `${period} · ${say('{measure}, by census tract', { measure: sayText(shortLabel) })}`
}

/** The same, set above its map; null where it has none. */
export function setMapTitle(look: PlateLook, content: CityContent, width: number): SetText | null {
  const title = mapTitle(look, content)
  return title === null ? null : plainText(title, width, CHART_TITLE, 'sansBold')
}

/** Between a map and its title, px. */
export const TITLE_GAP = 6
