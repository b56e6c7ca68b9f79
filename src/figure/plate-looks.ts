import type { PlateLayers } from '../charts/plate-layers.ts'
import type { CityContent } from './city-content.ts'

/** How a city's map is drawn: today under the outlines of the 1930s; the 1930s alone; today under thin lines of the 1930s. */
const PLATE_LOOKS = {
  map: { today: 'pale', hatched: false, then: 'bands', letters: true },
  then: { today: null, hatched: true, then: 'filled', letters: true },
  now: { today: 'pale', hatched: false, then: 'lines', letters: false },
} as const satisfies Record<string, PlateLayers>

export type PlateLook = keyof typeof PLATE_LOOKS

/** Whether nothing of today can be drawn: then a city's map is that of the 1930s, filled, as on its page. */
export const isOfThen = ({ tracts }: Pick<CityContent, 'tracts'>) => tracts.geoid.length === 0

/** What a map of a city is made of. */
export function layersOf(look: PlateLook, content: CityContent): PlateLayers {
  return PLATE_LOOKS[isOfThen(content) ? 'then' : look]
}
