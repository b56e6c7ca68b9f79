import type { Bounds } from '../spatial/bounds-of.ts'
import type { CityContent } from './city-content.ts'
import { planFigure } from './figure-plan.ts'
import type { FigureSpec } from './figure-spec.ts'
import { heroPart } from './hero-part.ts'
import { setMapTitle, TITLE_GAP } from './map-part.ts'
import { themeOf } from './theme-of.ts'

/** Where a figure's map of today lies, px from its top left, and what is in its middle. */
export interface MapPlace {
  x: number
  y: number
  width: number
  height: number
  bounds: Bounds
  /** How many px one of the map's own is drawn as. */
  zoom: number
}

/** The place of the map of today in a figure; null in one without. */
export function mapPlace(spec: FigureSpec, content: CityContent): MapPlace | null {
  const { frame, parts } = planFigure(spec, content)
  const part = parts.find(({ id }) => id === 'hero' || id === 'map' || id === 'now')
  if (!part) return null
  const [left, above] = [frame.body.x + part.x, frame.body.y + part.y]
  if (part.id === 'hero') {
    const { map, bounds } = heroPart(content, part.width, frame.scale.margin, themeOf(spec))
    return placed(left - frame.scale.margin, above, map, bounds, frame.zoom)
  }
  const title = setMapTitle(part.id === 'now' ? 'now' : 'map', content, part.width)
  const top = title ? title.height + TITLE_GAP : 0
  const size = { width: part.width, height: Math.max(1, part.height - top) }
  return placed(left, above + top, size, content.city.bounds, frame.zoom)
}

function placed(
  x: number,
  y: number,
  size: { width: number; height: number },
  bounds: Bounds,
  zoom: number,
): MapPlace {
  return { x: x * zoom, y: y * zoom, ...size, bounds, zoom }
}
