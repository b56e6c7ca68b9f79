import type { MapLayout } from '../map/city-map-props.ts'
import { say } from '../words/say.ts'

interface LayoutOption {
  id: MapLayout
  phrase: string
  explanation: string
}

/** The ways to see then and now, as phrases of the map's sentence; `year` is that of the HOLC's map, or its decade. */
export function layoutOptions(year: string): LayoutOption[] {
  return [
    {
      id: 'map',
      phrase: say('1930s areas drawn over it'),
      explanation: say(
        'One map: today’s tracts under the outlines and letters of the HOLC’s areas.',
      ),
    },
    {
      id: 'side',
      phrase: say('the map of {year} beside it', { year }),
      explanation: say('Two maps that move together.'),
    },
    {
      id: 'swipe',
      phrase: say('a swipe to the map of {year}', { year }),
      explanation: say(
        'Two maps and a line between them, which is dragged or moved with the arrow keys.',
      ),
    },
    {
      id: 'then',
      phrase: say('the grades of {year} alone', { year }),
      explanation: say('What the HOLC drew, without today.'),
    },
  ]
}
