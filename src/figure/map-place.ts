import type { Bounds } from '../spatial/bounds-of.ts'
import type { CityContent } from './city-content.ts'
import { planFigure } from './figure-plan.ts'
import type { FigureSpec } from './figure-spec.ts'
import { heroPart, LEGEND } from './hero-part.ts'
import { aboveMap } from './map-part.ts'
import { themeOf } from './theme-of.ts'

/** Where a figure's map of today lies, px from its top left, and what is in its middle. */
export interface MapPlace {
  x: number
  y: number
  width: number
  height: number
  bounds: Bounds
  /** What of its width no legend lies on, in the map's own px. */
  clear: { x: number; width: number }
  /** How many px one of the map's own is drawn as. */
  zoom: number
}

const BESIDE_LEGEND = 12

/** The place of the map of today in a figure; null in one without. */
export function mapPlace(spec: FigureSpec, content: CityContent): MapPlace | null {
  const { frame, parts } = planFigure(spec, content)
  const part = parts.find(({ id }) => id === 'hero' || id === 'map' || id === 'now')
  if (!part) return null
  const [left, above] = [frame.body.x + part.x, frame.body.y + part.y]
  if (part.id === 'hero') {
    const { margin } = frame.scale
    const { map, bounds, legend } = heroPart(content, part.width, margin, themeOf(spec))
    const clear = clearOf(map, { ...legend, x: legend.x + margin })
    return { ...placed(left - margin, above, map, bounds, frame.zoom), clear }
  }
  const top = aboveMap(part.id === 'now' ? 'now' : 'map', content, part.width)
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
  return { x: x * zoom, y: y * zoom, ...size, bounds, clear: { x: 0, width: size.width }, zoom }
}

/** A legend on the map stands at one of its sides; px from the map's left. */
function clearOf(
  map: { width: number; height: number },
  legend: { x: number; y: number },
): MapPlace['clear'] {
  if (legend.y >= map.height) return { x: 0, width: map.width }
  const isEast = legend.x > map.width / 2
  const end = legend.x - BESIDE_LEGEND
  const start = legend.x + LEGEND + BESIDE_LEGEND
  return isEast ? { x: 0, width: end } : { x: start, width: map.width - start }
}
