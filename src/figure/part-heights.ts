import type { Heights, PartHeight } from './arrangement.ts'
import { citiesHeights } from './cities-heights.ts'
import type { CityContent } from './city-content.ts'
import type { FigureContent } from './figure-content.ts'
import type { FigureSpec } from './figure-spec.ts'
import { heroPart } from './hero-part.ts'
import { meansPart } from './means-part.ts'
import { fixed } from './part-height.ts'
import { legendPart } from './legend-part.ts'
import { aspectOf, knownFrames } from './map-shape.ts'
import { aboveMap } from './map-part.ts'
import type { PlateLook } from './plate-looks.ts'
import { meaningPart } from './meaning-part.ts'
import { measuresPart } from './measures-part.ts'
import { readingPart } from './reading-part.ts'
import { scalePart } from './scale-part.ts'
import { scatterPart } from './scatter-part.ts'
import { stripsPart } from './strips-part.ts'
import { themeOf } from './theme-of.ts'
import { compositionPart, profilePart } from './tract-parts.ts'
import type { TypeScale } from './type-scale.ts'
import { waysPart } from './ways-part.ts'

/** Of a map's width: how high it is at least, at best, and at most where room would be left empty. */
const LEAST = 0.4
const BEST = 1.25
const MOST = 1.5
const LEAST_PX = 150
/** A legend in a narrower column is hardly read, px: there it has no room. */
const NARROWEST_LEGEND = 180

/** Of a scatter plot against what it is at best. */
const LEAST_PLOT = 0.4

/** How high the parts of a figure are. */
export function partHeights(
  spec: Pick<FigureSpec, 'kind' | 'theme'>,
  content: FigureContent,
  scale: TypeScale,
): Heights {
  return content.kind === 'city'
    ? cityHeights(spec, content, scale)
    : citiesHeights(spec, content, scale)
}

function cityHeights(
  spec: Pick<FigureSpec, 'kind' | 'theme'>,
  content: CityContent,
  scale: TypeScale,
): Heights {
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
        return fixed(
          width < NARROWEST_LEGEND ? Infinity : legendPart(content, width, themeOf(spec)).height,
        )
      case 'strips':
        return fixed(stripsPart(content, width, spec.kind === 'fact-sheet')?.height)
      case 'reading':
        return fixed(readingPart(content, width, scale).height)
      case 'ways':
        return fixed(waysPart(content, width)?.height)
      case 'scale':
        return fixed(scalePart(content, width, themeOf(spec), spec.kind === 'fact-sheet')?.height)
      case 'scatter':
        return scatterHeight(content, width)
      case 'composition':
        return fixed(compositionPart(content, width)?.height)
      case 'profile':
        return fixed(profilePart(content, width)?.height)
      case 'measures':
        return fixed(measuresPart(content, width)?.height)
      case 'meaning':
        return fixed(meaningPart(content, width).height)
      case 'gaps':
      case 'compared':
        return null
    }
  }
}

function scatterHeight(content: CityContent, width: number): PartHeight | null {
  const part = scatterPart(content, width)
  if (!part) return null
  const [least, best] = [part.around + part.plot * LEAST_PLOT, part.around + part.plot]
  return { least, best, most: best }
}

/** At best as high as the city asks for at that width. */
function mapHeight(look: PlateLook, content: CityContent, width: number): PartHeight {
  const above = aboveMap(look, content, width)
  const aspect = aspectOf(content.city.bounds)
  const known = knownFrames(aspect)
  const least = Math.max(LEAST_PX, Math.max(LEAST, known.least) * width)
  const most = Math.max(least, Math.min(MOST, known.most) * width)
  const best = Math.min(Math.max(width * aspect, 0.6 * width, least), BEST * width, most)
  return { least: above + least, best: above + Math.max(least, best), most: above + most }
}
