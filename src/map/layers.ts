import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import { GRADE_FILL, LIGHT, type Theme } from '../look/palette.ts'
import { AREA_EDGE_PAINT } from './area-edge.ts'
import { labelText } from './area-label.ts'
import { NO_ESTIMATE, NO_GRADE } from './hatches.ts'
import { OUTLINED } from './sources.ts'
import { tractFill } from './tract-fill.ts'

/** Layers that others ask for by name. */
export const TRACT_FILL = 'tract-fill'
export const AREA_LABEL = 'area-label'
const PLACE_NAME = 'place-name'
/** Those with letters; they start hidden. */
export const LETTERED = [AREA_LABEL, PLACE_NAME]

const UNGRADED: ExpressionSpecification = ['==', ['get', 'grade'], null]
const GRADED: ExpressionSpecification = ['!=', ['get', 'grade'], null]

/**
 * The layers of a city from below. Tracts are coloured by the feature states `step` (1–7, 0 without an
 * estimate, unset until it is known) and `faded`.
 */
export function cityLayers(theme: Theme, zoom: number): LayerSpecification[] {
  return [
    { id: 'water', type: 'background', paint: { 'background-color': theme.water } },
    {
      id: 'land',
      type: 'fill',
      source: 'land',
      paint: { 'fill-color': theme.land, 'fill-antialias': false },
    },
    {
      id: TRACT_FILL,
      type: 'fill',
      source: 'tracts',
      paint: { 'fill-color': tractFill(theme), 'fill-antialias': false },
    },
    {
      id: 'tract-hatch',
      type: 'fill',
      source: 'tracts',
      paint: {
        'fill-pattern': NO_ESTIMATE,
        'fill-opacity': ['case', ['==', ['feature-state', 'step'], 0], 1, 0],
        'fill-antialias': false,
      },
    },
    {
      id: 'tract-line',
      type: 'line',
      source: 'tracts',
      paint: {
        'line-color': theme.paper,
        'line-width': ['interpolate', ['linear'], ['zoom'], 9, 0.3, 10.5, 0.6],
        'line-opacity': 0.75,
      },
    },
    {
      id: 'land-line',
      type: 'line',
      source: 'land',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': theme.ink3, 'line-width': 0.8 },
    },
    {
      id: 'area-hatch',
      type: 'fill',
      source: 'areas',
      filter: UNGRADED,
      paint: { 'fill-pattern': NO_GRADE, 'fill-antialias': false },
    },
    ...areaEdgeLayers(theme),
    ...outlineLayers(theme),
    {
      id: AREA_LABEL,
      type: 'symbol',
      source: 'labels',
      layout: {
        visibility: 'none',
        'text-field': labelText(zoom),
        'text-font': LABEL_FONT,
        'text-size': ['interpolate', ['linear'], ['zoom'], 12, 11, 14, 13],
        'text-padding': 1,
        'symbol-sort-key': ['-', ['get', 'px2']],
      },
      paint: {
        'text-color': LIGHT.ink,
        'text-halo-color': theme.casing,
        'text-halo-width': 1.6,
      },
    },
    {
      id: PLACE_NAME,
      type: 'symbol',
      source: 'places',
      layout: {
        visibility: 'none',
        'text-field': ['get', 'name'],
        'text-font': PLACE_FONT,
        'text-size': ['interpolate', ['linear'], ['zoom'], 10, 13, 13, 14],
        'text-padding': 4,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: {
        'text-color': theme.ink,
        'text-halo-color': theme.halo,
        'text-halo-width': 1.8,
      },
    },
  ]
}

/**
 * MapLibre draws the letters itself with the page's fonts. It takes the weight from the first name, and
 * passes names on unquoted, but one that ends in a digit is no CSS name without quotes.
 */
const LABEL_FONT = ['"Source Sans 3 Bold"', '"Source Sans 3 Variable"', '"Source Sans 3"']

/** The first name says the slant; the layer stands last, so that an area's label gives way to a town's. */
const PLACE_FONT = ['"Source Serif 4 Italic"', '"Source Serif 4"']

/** Around a grade the line is dark in both themes: the grades' colours, which it parts, are the same in both. */
function areaEdgeLayers(theme: Theme): LayerSpecification[] {
  const colour: ExpressionSpecification = [
    'to-color',
    ['get', ['get', 'grade'], ['literal', GRADE_FILL]],
  ]
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
        'line-color': colour,
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

/** An ink line on a pale one around what is pointed at or chosen. */
function outlineLayers(theme: Theme): LayerSpecification[] {
  const line = (id: string, colour: string, width: number): LayerSpecification => ({
    id,
    type: 'line',
    source: OUTLINED,
    layout: { 'line-join': 'round' },
    paint: { 'line-color': colour, 'line-width': width },
  })
  return [line('outline-halo', theme.halo, 5.5), line('outline', theme.ink, 2.5)]
}
