import type { Map as MapLibre } from 'maplibre-gl'
import type { Theme } from '../look/palette.ts'
import { labelText } from './area-label.ts'
import { AREA_LABEL } from './layers.ts'
import { registerHatch } from './register-hatch.ts'

/** Chooses labels and sharpens the hatch for the present zoom, where MapLibre itself goes by whole zooms. */
export function suitZoom(map: MapLibre, theme: Theme): void {
  map.setLayoutProperty(AREA_LABEL, 'text-field', labelText(map.getZoom()))
  registerHatch(map, theme)
}
