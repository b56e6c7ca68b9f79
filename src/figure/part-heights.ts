import { fittingScale } from '../charts/map-scale.ts'
import { DARK, LIGHT } from '../look/palette.ts'
import type { Bounds } from '../spatial/bounds-of.ts'
import type { Heights, PartHeight } from './arrangement.ts'
import type { CityContent } from './city-content.ts'
import type { FigureSpec } from './figure-spec.ts'
import { legendPart } from './legend-part.ts'
import { setMapTitle, TITLE_GAP } from './map-part.ts'
import type { PlateLook } from './plate-looks.ts'
import { readingPart } from './reading-part.ts'
import { stripsPart } from './strips-part.ts'
import type { TypeScale } from './type-scale.ts'
import { waysPart } from './ways-part.ts'

/** Of a map's width: how high it is at least, and at most where it has all the room it likes. */
const LEAST = 0.42
const MOST = 1.25
const LEAST_PX = 150

/** How high the parts of a city's figure are. */
export function partHeights(
  spec: Pick<FigureSpec, 'theme'>,
  content: CityContent,
  scale: TypeScale,
): Heights {
  const fixed = (height: number | undefined): PartHeight | null =>
    height === undefined ? null : { least: height, best: height, most: height }
  return (id, width) => {
    switch (id) {
      case 'map':
      case 'then':
      case 'now':
        return mapHeight(id, content, width)
      case 'legend':
        return fixed(legendPart(content, width, themeOf(spec)).height)
      case 'strips':
        return fixed(stripsPart(content, width)?.height)
      case 'reading':
        return fixed(readingPart(content.about, width, scale).height)
      case 'ways':
        return fixed(waysPart(content, width)?.height)
    }
  }
}

export const themeOf = ({ theme }: Pick<FigureSpec, 'theme'>) => (theme === 'dark' ? DARK : LIGHT)

/** At best as high as the city asks for at that width. */
function mapHeight(look: PlateLook, content: CityContent, width: number): PartHeight {
  const title = setMapTitle(look, content, width)
  const above = title ? title.height + TITLE_GAP : 0
  const aspect = aspectOf(content.city.bounds)
  const least = Math.max(LEAST_PX, LEAST * width)
  const best = Math.min(Math.max(width * aspect, 0.6 * width, least), MOST * width)
  return { least: above + least, best: above + best, most: above + Math.max(best, MOST * width) }
}

/** How many times as high as wide a city is. */
function aspectOf([west, south, east, north]: Bounds): number {
  const far = 1e9
  const across = fittingScale([west, south, east, north], { width: 1016, height: far })
  const up = fittingScale([west, south, east, north], { width: far, height: 1016 })
  return up / across
}
