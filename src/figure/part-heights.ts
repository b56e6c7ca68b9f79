import { DARK, LIGHT } from '../look/palette.ts'
import type { Heights, PartHeight } from './arrangement.ts'
import type { CityContent } from './city-content.ts'
import type { FigureSpec } from './figure-spec.ts'
import { heroPart } from './hero-part.ts'
import { meansPart } from './means-part.ts'
import { legendPart } from './legend-part.ts'
import { aspectOf, knownFrames } from './map-shape.ts'
import { setMapTitle, TITLE_GAP } from './map-part.ts'
import type { PlateLook } from './plate-looks.ts'
import { readingPart } from './reading-part.ts'
import { stripsPart } from './strips-part.ts'
import type { TypeScale } from './type-scale.ts'
import { waysPart } from './ways-part.ts'

/** Of a map's width: how high it is at least, at best, and at most where room would be left empty. */
const LEAST = 0.4
const BEST = 1.25
const MOST = 1.5
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
      case 'hero':
        return fixed(heroPart(content, width, scale.margin, themeOf(spec)).height)
      case 'means':
        return fixed(meansPart(content, width)?.height)
      case 'legend':
        return fixed(legendPart(content, width, themeOf(spec)).height)
      case 'strips':
        return fixed(stripsPart(content, width)?.height)
      case 'reading':
        return fixed(readingPart(content, width, scale).height)
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
  const known = knownFrames(aspect)
  const least = Math.max(LEAST_PX, Math.max(LEAST, known.least) * width)
  const most = Math.max(least, Math.min(MOST, known.most) * width)
  const best = Math.min(Math.max(width * aspect, 0.6 * width, least), BEST * width, most)
  return { least: above + least, best: above + Math.max(least, best), most: above + most }
}
