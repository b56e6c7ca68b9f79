import type { StyleSpecification } from 'maplibre-gl'
import type { Theme } from '../look/palette.ts'
import type { DecodedShapes } from '../spatial/decode-shapes.ts'
import type { Vintage } from '../domain/vintage.ts'
import type { Face } from './face.ts'
import { cityLayers } from './layers.ts'
import { citySources } from './sources.ts'

/** All of a face of a city's map but the patterns' images and the tracts' states. */
export function cityStyle(
  shapes: DecodedShapes<Vintage>,
  face: Face,
  theme: Theme,
  zoom: number,
): StyleSpecification {
  const hasTracts = shapes.tracts.features.length > 0
  const layers = cityLayers(face, theme, zoom, hasTracts)
  return { version: 8, sources: citySources(shapes), layers }
}
