import type { Map as MapLibre } from 'maplibre-gl'
import type { Theme } from '../look/palette.ts'
import { labelText } from './area-label.ts'
import type { Face } from './face.ts'
import { AREA_LABEL } from './name-layers.ts'
import { registerPatterns } from './register-patterns.ts'

/** Chooses labels and sharpens patterns for the present zoom, where MapLibre itself goes by whole zooms. */
export function suitZoom(map: MapLibre, face: Face, theme: Theme): void {
  if (map.getLayer(AREA_LABEL))
    map.setLayoutProperty(AREA_LABEL, 'text-field', labelText(map.getZoom()))
  registerPatterns(map, face, theme)
}
