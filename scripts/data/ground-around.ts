import type { MultiPolygon, Polygon } from 'geojson'
import { boxOf, type Box } from './box.ts'

/** How far the ground of a city's map may reach beyond its areas, as a part of their longer side: no less than the build draws. */
const GROUND = 0.8

/** Where the ground of a map with these outlines may be drawn, in degrees; null outlines have none. */
export function groundAround(outlines: readonly (Polygon | MultiPolygon | null)[]): Box {
  const [west, south, east, north] = outlineBox(outlines)
  const widthPerHeight = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const reach = GROUND * Math.max((east - west) * widthPerHeight, north - south)
  const across = reach / widthPerHeight
  return [west - across, south - reach, east + across, north + reach]
}

/** The smallest box around outlines; one that meets no other when there are none. */
export function outlineBox(outlines: readonly (Polygon | MultiPolygon | null)[]): Box {
  return boxOf(
    outlines.flatMap((outline): MultiPolygon[] => {
      if (outline?.type !== 'Polygon') return outline ? [outline] : []
      return [{ type: 'MultiPolygon', coordinates: [outline.coordinates] }]
    }),
  )
}
