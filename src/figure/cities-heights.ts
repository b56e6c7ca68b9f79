import type { Heights } from './arrangement.ts'
import type { CitiesContent } from './cities-content.ts'
import { comparedHeight } from './compared-part.ts'
import type { FigureSpec } from './figure-spec.ts'
import { gapsPart } from './gaps-part.ts'
import { fixed } from './part-height.ts'
import { readingPart } from './reading-part.ts'
import { scalePart } from './scale-part.ts'
import { themeOf } from './theme-of.ts'
import type { TypeScale } from './type-scale.ts'

/** Of a map beside others, against its width: at least, at best and at most. */
const MAPS = { least: 0.34, best: 0.8, most: 1 }
const LEAST_MAP = 90

/** How high the parts of a figure of several cities are. */
export function citiesHeights(
  spec: Pick<FigureSpec, 'theme'>,
  content: CitiesContent,
  scale: TypeScale,
): Heights {
  return (id, width) => {
    switch (id) {
      case 'gaps': {
        const [least, best] = [gapsPart(content, width, 0), gapsPart(content, width, null)]
        return least && best && { least: least.height, best: best.height, most: best.height }
      }
      case 'compared': {
        if (content.cities.length === 0) return null
        const of = (part: number) =>
          comparedHeight(content, width, (own) => Math.max(LEAST_MAP, own * part))
        return { least: of(MAPS.least), best: of(MAPS.best), most: of(MAPS.most) }
      }
      case 'scale':
        return fixed(scalePart(content, width, themeOf(spec))?.height)
      case 'reading':
        return fixed(readingPart(content, width, scale).height)
      default:
        return null
    }
  }
}
