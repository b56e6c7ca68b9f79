import type { LayerSpecification } from 'maplibre-gl'
import type { Theme } from '../look/palette.ts'
import { areaEdgeLayers, areaFillLayers, areaLineLayer, ungradedLayer } from './area-layers.ts'
import type { Face } from './face.ts'
import { landLineLayer, landLayers, ungradedGroundLayer } from './land-layers.ts'
import { areaLabelLayer, placeNameLayer } from './name-layers.ts'
import { outlineLayers } from './outline-layers.ts'
import { tractLayers } from './tract-layers.ts'

/** The layers of a city's map from below. */
export function cityLayers(
  face: Face,
  theme: Theme,
  zoom: number,
  hasTracts: boolean,
): LayerSpecification[] {
  const outlines = outlineLayers(theme)
  const ground = landLayers(theme)
  const coast = landLineLayer(theme)
  switch (face) {
    case 'overlay':
      return [
        ...ground,
        ...tractLayers(theme),
        coast,
        ungradedLayer(),
        ...areaEdgeLayers(theme),
        ...outlines,
        areaLabelLayer(face, theme, zoom),
        placeNameLayer(theme),
      ]
    case 'then':
      return [
        ...ground,
        ungradedGroundLayer(hasTracts ? 'tracts' : 'land'),
        coast,
        ungradedLayer(),
        ...areaFillLayers(theme),
        ...outlines,
        areaLabelLayer(face, theme, zoom),
      ]
    case 'now':
      return [
        ...ground,
        ...tractLayers(theme),
        coast,
        areaLineLayer(theme),
        ...outlines,
        placeNameLayer(theme),
      ]
  }
}
