import type { Map as MapLibre } from 'maplibre-gl'
import type { Theme } from '../look/palette.ts'
import type { Face } from './face.ts'
import { cityLayers } from './layers.ts'
import { LETTERED } from './name-layers.ts'
import { registerPatterns } from './register-patterns.ts'

type PaintName = Parameters<MapLibre['setPaintProperty']>[1]

/** Draws a face of the map in a theme's colours; layers that stay are repainted, and what stays the same is not touched. */
export function applyLook(map: MapLibre, face: Face, theme: Theme, hasTracts: boolean): void {
  const layers = cityLayers(face, theme, map.getZoom(), hasTracts)
  const kept = new Set(layers.map(({ id }) => id))
  registerPatterns(map, face, theme)
  for (const id of map.getLayersOrder()) if (!kept.has(id)) map.removeLayer(id)
  let above: string | undefined
  for (const layer of layers.toReversed()) {
    const { id, paint } = layer
    if (!map.getLayer(id)) {
      map.addLayer(layer, above)
      if (LETTERED.includes(id)) map.setLayoutProperty(id, 'visibility', 'visible')
    } else
      for (const [name, value] of Object.entries(paint ?? {}))
        map.setPaintProperty(id, name as PaintName, value)
    above = id
  }
}
