import { scaleLinear } from 'd3-scale'
import type { ExpressionSpecification } from 'maplibre-gl'
import { SIZE_ZOOM } from './screen-size.ts'

/** The edge of a 1930s area, CSS pixels: an ink line on it, the grade's band inside, a pale hairline inside that. */
export interface AreaEdge {
  line: number
  band: number
  hairline: number
}

const STOPS: (AreaEdge & { zoom: number })[] = [
  { zoom: 8.5, line: 0.3, band: 1.2, hairline: 0 },
  { zoom: 9.5, line: 0.5, band: 1.6, hairline: 0.6 },
  { zoom: 11, line: 0.75, band: 2.6, hairline: 0.9 },
  { zoom: 14, line: 1, band: 4, hairline: 1.1 },
]
const ZOOMS = [8, 9, 10, 11, 12, 13, 14, 15, 16]

/** Below this size on screen, px², an area's pale hairline is left out. */
const HAIRLINE_FROM_PX2 = 900

/** The edge of a large area at a zoom. */
export function areaEdge(zoom: number): AreaEdge {
  const at = (part: keyof AreaEdge) =>
    scaleLinear(
      STOPS.map((stop) => stop.zoom),
      STOPS.map((stop) => stop[part]),
    ).clamp(true)(zoom)
  return { line: at('line'), band: at('band'), hairline: at('hairline') }
}

/** Widths and inward offsets for line layers over features with `width` and `px2` as in ScreenSize. */
export const AREA_EDGE_PAINT = {
  lineWidth: byZoom((zoom) => areaEdge(zoom).line),
  bandWidth: byZoom(band),
  bandOffset: byZoom((zoom) => ['+', areaEdge(zoom).line / 2, ['/', band(zoom), 2]]),
  hairlineWidth: byZoom((zoom) => [
    'case',
    ['>=', ['*', ['get', 'px2'], 4 ** (zoom - SIZE_ZOOM)], HAIRLINE_FROM_PX2],
    areaEdge(zoom).hairline,
    0,
  ]),
  hairlineOffset: byZoom((zoom) => {
    const { line, hairline } = areaEdge(zoom)
    return ['+', line / 2 + hairline / 2, band(zoom)]
  }),
}

/** Never wider than an eighth of the area. */
function band(zoom: number): ExpressionSpecification {
  const eighth: ExpressionSpecification = ['*', ['get', 'width'], 2 ** (zoom - SIZE_ZOOM) / 8]
  return ['min', areaEdge(zoom).band, eighth]
}

function byZoom(
  value: (zoom: number) => number | ExpressionSpecification,
): ExpressionSpecification {
  const stops = ZOOMS.flatMap((zoom) => [zoom, value(zoom)])
  return ['interpolate', ['exponential', 2], ['zoom'], ...stops] as ExpressionSpecification
}
