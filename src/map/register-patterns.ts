import type { Map as MapLibre } from 'maplibre-gl'
import { GRADES } from '../domain/grade.ts'
import type { Theme } from '../look/palette.ts'
import type { Face } from './face.ts'
import { GRADE_PATTERN, gradePatternImage } from './grade-pattern.ts'
import { hatchImage } from './hatch.ts'
import { hatches } from './hatches.ts'
import type { PatternImage } from './pattern-image.ts'

/**
 * Draws the hatches, and the grades' patterns where areas are filled, for the map's present zoom: MapLibre shows a pattern at its own
 * size only at whole zooms and stretches it up to twofold between them, so that lines would blur. It takes whole pixel ratios only.
 */
export function registerPatterns(map: MapLibre, face: Face, theme: Theme): void {
  const stretch = 2 ** (map.getZoom() % 1)
  const pixelRatio = Math.ceil(map.getPixelRatio() * stretch)
  const scale = pixelRatio / stretch
  const register = (name: string, image: PatternImage) => {
    if (map.hasImage(name)) map.removeImage(name)
    map.addImage(name, image, { pixelRatio })
  }
  for (const [name, line] of Object.entries(hatches(theme))) register(name, hatchImage(line, scale))
  if (face !== 'then') return
  for (const grade of GRADES) register(GRADE_PATTERN[grade], gradePatternImage(grade, scale))
}
