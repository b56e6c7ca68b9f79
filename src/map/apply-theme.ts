import type { Map as MapLibre } from 'maplibre-gl'
import type { Theme } from '../look/palette.ts'
import { cityLayers } from './layers.ts'
import { registerHatch } from './register-hatch.ts'

type PaintName = Parameters<MapLibre['setPaintProperty']>[1]

/** Repaints all layers in a theme's colours; what stays the same is not touched. */
export function applyTheme(map: MapLibre, theme: Theme): void {
  for (const { id, paint } of cityLayers(theme, map.getZoom())) {
    for (const [name, value] of Object.entries(paint ?? {})) {
      map.setPaintProperty(id, name as PaintName, value)
    }
  }
  registerHatch(map, theme)
}
