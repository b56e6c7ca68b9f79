import { fittingScale } from '../charts/map-scale.ts'
import { cityProjection } from '../charts/city-projection.ts'
import { plateScale } from '../charts/plate-scale.ts'
import type { Theme } from '../look/palette.ts'
import { boundsOf, type Bounds } from '../spatial/bounds-of.ts'
import type { CityContent } from './city-content.ts'
import { legendPart, type LegendPart } from './legend-part.ts'
import { aspectOf, GROUND, knownFrames } from './map-shape.ts'

/** A map from edge to edge with its legend: on it where there is water or blank land, otherwise under it. px from the part's top left. */
export interface HeroPart {
  bounds: Bounds
  map: { width: number; height: number }
  legend: { part: LegendPart; x: number; y: number }
  height: number
}

/** Of the legend on a map, px. */
export const LEGEND = 236
const AROUND = 24
/** A narrower map has no room for its legend, px. */
const WIDE = 560
const UNDER = 16
const BEST = 0.72
const HIGHEST = 1.1

/** Lays the map and the legend out; `width` is that between the margins. */
export function heroPart(
  content: CityContent,
  width: number,
  margin: number,
  theme: Theme,
): HeroPart {
  const outer = width + 2 * margin
  return (
    (outer >= WIDE ? legendOnMap(content, outer, margin, theme) : null) ??
    legendBelow(content, width, outer, theme)
  )
}

function legendBelow(content: CityContent, width: number, outer: number, theme: Theme): HeroPart {
  const part = legendPart(content, width, theme)
  const aspect = aspectOf(content.city.bounds)
  const { least, most } = knownFrames(aspect)
  const ratio = Math.min(Math.max(aspect, BEST), HIGHEST)
  const height = outer * Math.min(Math.max(ratio, least), Math.max(least, most))
  return {
    bounds: content.city.bounds,
    map: { width: outer, height },
    legend: { part, x: 0, y: height + UNDER },
    height: height + UNDER + part.height,
  }
}

/** With the city moved aside; null where tracts would lie under the legend, or ground that is not known. */
function legendOnMap(
  content: CityContent,
  outer: number,
  margin: number,
  theme: Theme,
): HeroPart | null {
  const part = legendPart(content, LEGEND, theme)
  const height = Math.max(part.height + 2 * AROUND, outer * BEST)
  const size = { width: outer, height }
  const free = outer - LEGEND - 2 * AROUND
  for (const side of ['east', 'west'] as const) {
    const bounds = movedAside(content.city.bounds, { free, ...size }, side)
    const left = side === 'east' ? outer - LEGEND - AROUND : AROUND
    const box = { left, top: AROUND, right: left + LEGEND, bottom: AROUND + part.height }
    if (!isGroundKnown(content, bounds, size, side) || !isBlank(content, bounds, size, box))
      continue
    return { bounds, map: size, legend: { part, x: left - margin, y: AROUND }, height }
  }
  return null
}

/** Bounds in whose middle the city stands aside, in what is free beside the legend. */
function movedAside(
  [west, south, east, north]: Bounds,
  { free, width, height }: { free: number; width: number; height: number },
  side: 'east' | 'west',
): Bounds {
  const city: Bounds = [west, south, east, north]
  const scale = plateScale(city, { width: free, height })
  const degree = fittingScale([west, south, west + 1, south], { width: 17, height: 1e9 })
  const aside = ((width - free) * scale) / degree
  return side === 'east' ? [west, south, east + aside, north] : [west - aside, south, east, north]
}

/** Whether the ground of the map's whole frame is known, or ends in water on the legend's side. */
function isGroundKnown(
  { city, shapes }: CityContent,
  bounds: Bounds,
  size: { width: number; height: number },
  side: 'east' | 'west',
): boolean {
  const metresPerPixel = plateScale(bounds, size)
  const { point } = cityProjection(bounds, { ...size, metresPerPixel })
  const [west, south, east, north] = city.bounds
  const [left, bottom] = point([west, south])
  const [right, top] = point([east, north])
  const reach = GROUND * Math.max(right - left, bottom - top)
  const land = boundsOf(shapes.land.geometry)
  const [landLeft] = point([land[0], south])
  const [landRight] = point([land[2], south])
  const isCoast = side === 'east' ? landRight < right + 0.9 * reach : landLeft > left - 0.9 * reach
  const known = { left: left - reach, right: right + reach }
  const isKnownEast = known.right >= size.width || (side === 'east' && isCoast)
  const isKnownWest = known.left <= 0 || (side === 'west' && isCoast)
  return isKnownEast && isKnownWest
}

/** Whether no tract, area or town's name of the map comes near a box of it. */
function isBlank(
  { shapes }: CityContent,
  bounds: Bounds,
  size: { width: number; height: number },
  box: { left: number; top: number; right: number; bottom: number },
): boolean {
  const { point } = cityProjection(bounds, { ...size, metresPerPixel: plateScale(bounds, size) })
  const [near, above] = [12, 8]
  return [...shapes.tracts.features, ...shapes.areas.features].every(({ geometry }) => {
    const [west, south, east, north] = boundsOf(geometry)
    const [left, bottom] = point([west, south])
    const [right, top] = point([east, north])
    return (
      right < box.left - near ||
      left > box.right + near ||
      bottom < box.top - above ||
      top > box.bottom + above
    )
  })
}
