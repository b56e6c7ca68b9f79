import { say, sayText } from '../words/say.ts'
import type { CityContent } from './city-content.ts'
import { isOfThen, type PlateLook } from './plate-looks.ts'
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

/**
 * What stands above a map, px: its title and the gap below it. Of two maps beside each other both have as much, so that they begin on one line; a
 * shorter title stands just above its map.
 */
export function aboveMap(look: PlateLook, content: CityContent, width: number): number {
  const looks: PlateLook[] = look === 'map' || isOfThen(content) ? [look] : ['then', 'now']
  const titles = looks.flatMap((of) => setMapTitle(of, content, width) ?? [])
  return titles.length === 0 ? 0 : Math.max(...titles.map(({ height }) => height)) + TITLE_GAP
}
