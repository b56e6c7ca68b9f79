import type { Map as MapLibre } from 'maplibre-gl'
import type { Theme } from '../look/palette.ts'
import { hatchImage } from './hatch.ts'
import { HATCH } from './layers.ts'

/**
 * Draws the hatch for the map's present zoom: MapLibre shows a pattern at its own size only at whole zooms and
 * stretches it up to twofold between them, so that lines would blur. It takes whole pixel ratios only.
 */
export function registerHatch(map: MapLibre, theme: Theme): void {
  const stretch = 2 ** (map.getZoom() % 1)
  const pixelRatio = Math.ceil(map.getPixelRatio() * stretch)
  if (map.hasImage(HATCH)) map.removeImage(HATCH)
  map.addImage(HATCH, hatchImage(theme.ink3, pixelRatio / stretch), { pixelRatio })
}
