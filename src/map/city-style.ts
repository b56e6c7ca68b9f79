import type { StyleSpecification } from 'maplibre-gl'
import type { Theme } from '../look/palette.ts'
import type { DecodedShapes } from '../spatial/decode-shapes.ts'
import type { Vintage } from '../domain/vintage.ts'
import { cityLayers } from './layers.ts'
import { citySources } from './sources.ts'

/** All of a city's map but the hatch's image and the tracts' states. */
export function cityStyle(
  shapes: DecodedShapes<Vintage>,
  theme: Theme,
  zoom: number,
): StyleSpecification {
  return { version: 8, sources: citySources(shapes), layers: cityLayers(theme, zoom) }
}
