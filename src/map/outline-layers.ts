import type { LayerSpecification } from 'maplibre-gl'
import type { Theme } from '../look/palette.ts'
import { OUTLINED } from './sources.ts'

/** An ink line on a pale one around what is pointed at or chosen. */
export function outlineLayers(theme: Theme): LayerSpecification[] {
  const line = (id: string, colour: string, width: number): LayerSpecification => ({
    id,
    type: 'line',
    source: OUTLINED,
    layout: { 'line-join': 'round' },
    paint: { 'line-color': colour, 'line-width': width },
  })
  return [line('outline-halo', theme.halo, 5.5), line('outline', theme.ink, 2.5)]
}
