import type { Map as MapLibre } from 'maplibre-gl'
import type { Theme } from '../look/palette.ts'
import { hatchImage } from './hatch.ts'
import { hatches } from './hatches.ts'

/**
 * Draws the hatches for the map's present zoom: MapLibre shows a pattern at its own size only at whole zooms and
 * stretches it up to twofold between them, so that lines would blur. It takes whole pixel ratios only.
 */
export function registerHatch(map: MapLibre, theme: Theme): void {
  const stretch = 2 ** (map.getZoom() % 1)
  const pixelRatio = Math.ceil(map.getPixelRatio() * stretch)
  for (const [name, line] of Object.entries(hatches(theme))) {
    if (map.hasImage(name)) map.removeImage(name)
    map.addImage(name, hatchImage(line, pixelRatio / stretch), { pixelRatio })
  }
}
