import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import { GRADE_FILL, GRADE_LETTER, LIGHT, type Theme } from '../look/palette.ts'
import { labelText } from './area-label.ts'
import type { Face } from './face.ts'

export const AREA_LABEL = 'area-label'
const PLACE_NAME = 'place-name'
/** Layers with letters; they start hidden. */
export const LETTERED = [AREA_LABEL, PLACE_NAME]

/**
 * MapLibre draws the letters itself with the page's fonts. It takes the weight from the first name, and
 * passes names on unquoted, but one that ends in a digit is no CSS name without quotes.
 */
const LABEL_FONT = ['"Source Sans 3 Bold"', '"Source Sans 3 Variable"', '"Source Sans 3"']

/** The first name says the slant. */
const PLACE_FONT = ['"Source Serif 4 Italic"', '"Source Serif 4"']

const byLetter = (
  values: Readonly<Record<string, string>>,
  otherwise: string,
): ExpressionSpecification => [
  'to-color',
  ['coalesce', ['get', ['get', 'letter'], ['literal', values]], otherwise],
]

/** The letters on the areas: dark on a pale halo over health fills; on a filled area in its letter's colour on its own. */
export function areaLabelLayer(face: Face, theme: Theme, zoom: number): LayerSpecification {
  const isFilled = face === 'then'
  return {
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
      'text-color': isFilled ? byLetter(GRADE_LETTER, LIGHT.ink) : LIGHT.ink,
      'text-halo-color': isFilled ? byLetter(GRADE_FILL, theme.casing) : theme.casing,
      'text-halo-width': isFilled ? 2.2 : 1.6,
    },
  }
}

/** The names of towns. They stand above the areas' labels, which give way to them. */
export function placeNameLayer(theme: Theme): LayerSpecification {
  return {
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
  }
}
