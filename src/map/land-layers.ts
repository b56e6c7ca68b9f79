import type { LayerSpecification } from 'maplibre-gl'
import type { Theme } from '../look/palette.ts'
import { NO_AREA } from './hatches.ts'

/** Water and the land in it. */
export function landLayers(theme: Theme): LayerSpecification[] {
  return [
    { id: 'water', type: 'background', paint: { 'background-color': theme.water } },
    {
      id: 'land',
      type: 'fill',
      source: 'land',
      paint: { 'fill-color': theme.land, 'fill-antialias': false },
    },
  ]
}

/** The ground of the map hatched, today's tracts where it has any and otherwise all land: what no area lies on was not graded. */
export function ungradedGroundLayer(ground: 'tracts' | 'land'): LayerSpecification {
  return {
    id: 'ground-hatch',
    type: 'fill',
    source: ground,
    paint: { 'fill-pattern': NO_AREA, 'fill-antialias': false },
  }
}

export function landLineLayer(theme: Theme): LayerSpecification {
  return {
    id: 'land-line',
    type: 'line',
    source: 'land',
    layout: { 'line-join': 'round' },
    paint: { 'line-color': theme.ink3, 'line-width': 0.8 },
  }
}
