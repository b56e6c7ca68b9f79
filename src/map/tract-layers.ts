import type { LayerSpecification } from 'maplibre-gl'
import type { Theme } from '../look/palette.ts'
import { NO_ESTIMATE } from './hatches.ts'
import { tractFill } from './tract-fill.ts'

export const TRACT_FILL = 'tract-fill'

/** Today's tracts, coloured by the feature states `step` (1–7, 0 without an estimate, unset until it is known) and `faded`. */
export function tractLayers(theme: Theme): LayerSpecification[] {
  return [
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
  ]
}
