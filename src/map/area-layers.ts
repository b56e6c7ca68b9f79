import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import { GRADE_FILL, LIGHT, type Theme } from '../look/palette.ts'
import { AREA_EDGE_PAINT } from './area-edge.ts'
import { GRADE_PATTERN } from './grade-pattern.ts'
import { NO_GRADE } from './hatches.ts'

export const AREA_FILL = 'area-fill'
export const AREA_HATCH = 'area-hatch'

const UNGRADED: ExpressionSpecification = ['==', ['get', 'grade'], null]
const GRADED: ExpressionSpecification = ['!=', ['get', 'grade'], null]

const byGrade = (values: Readonly<Record<string, string>>): ExpressionSpecification => [
  'get',
  ['get', 'grade'],
  ['literal', values],
]

/** A line's width that from afar is less, where it would cover what it bounds. */
const fromAfar = (
  less: number,
  full: ExpressionSpecification | number,
): ExpressionSpecification => ['interpolate', ['linear'], ['zoom'], 9, less, 11, full]

/** The hatch on areas without a grade. */
export function ungradedLayer(): LayerSpecification {
  return {
    id: AREA_HATCH,
    type: 'fill',
    source: 'areas',
    filter: UNGRADED,
    paint: { 'fill-pattern': NO_GRADE, 'fill-antialias': false },
  }
}

/**
 * Over health fills: an ink line on an area's edge, its grade's band inside, a pale hairline inside that. Around a grade the line is
 * dark in both themes: the grades' colours, which it parts, are the same in both.
 */
export function areaEdgeLayers(theme: Theme): LayerSpecification[] {
  return [
    {
      id: 'area-hairline',
      type: 'line',
      source: 'areas',
      filter: GRADED,
      paint: {
        'line-color': theme.casing,
        'line-width': AREA_EDGE_PAINT.hairlineWidth,
        'line-offset': AREA_EDGE_PAINT.hairlineOffset,
      },
    },
    {
      id: 'area-band',
      type: 'line',
      source: 'areas',
      filter: GRADED,
      paint: {
        'line-color': ['to-color', byGrade(GRADE_FILL)],
        'line-width': AREA_EDGE_PAINT.bandWidth,
        'line-offset': AREA_EDGE_PAINT.bandOffset,
      },
    },
    {
      id: 'area-line',
      type: 'line',
      source: 'areas',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': ['case', UNGRADED, theme.ink, LIGHT.ink],
        'line-width': AREA_EDGE_PAINT.lineWidth,
      },
    },
  ]
}

/** Areas filled with colour and pattern, parted by a pale line; the ungraded ones keep a line of ink. */
export function areaFillLayers(theme: Theme): LayerSpecification[] {
  return [
    {
      id: AREA_FILL,
      type: 'fill',
      source: 'areas',
      filter: GRADED,
      paint: { 'fill-color': ['to-color', byGrade(GRADE_FILL)], 'fill-antialias': false },
    },
    {
      id: 'area-pattern',
      type: 'fill',
      source: 'areas',
      filter: GRADED,
      paint: { 'fill-pattern': ['image', byGrade(GRADE_PATTERN)], 'fill-antialias': false },
    },
    {
      id: 'area-parting',
      type: 'line',
      source: 'areas',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': ['case', UNGRADED, theme.ink, theme.casing],
        'line-width': fromAfar(0.4, ['case', UNGRADED, 0.7, 1.1]),
      },
    },
  ]
}

/** Beside the filled areas, over today: their edges in ink, without colour. */
export function areaLineLayer(theme: Theme): LayerSpecification {
  return {
    id: 'area-thin-line',
    type: 'line',
    source: 'areas',
    layout: { 'line-join': 'round' },
    paint: { 'line-color': theme.ink, 'line-width': fromAfar(0.35, 0.7) },
  }
}
