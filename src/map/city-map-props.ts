import type { PaddingOptions } from 'maplibre-gl'
import type { Geoid } from '../domain/geoid.ts'
import type { Vintage } from '../domain/vintage.ts'
import type { Theme } from '../look/palette.ts'
import type { Compass } from '../spatial/compass.ts'
import type { DecodedShapes } from '../spatial/decode-shapes.ts'
import type { MapPoint, MapView } from './map-view.ts'

/** What the map of a city shows and tells. Shapes and bounds are read once: key the component by its city. */
export interface CityMapProps {
  shapes: DecodedShapes<Vintage>
  /** Degrees: west, south, east, north. */
  bounds: [number, number, number, number]
  /** By tract: health step 1–7, null without an estimate. Replaced, never changed in place. */
  steps: readonly (number | null)[]
  /** By tract: whether it is shown but outside the comparison. Replaced, never changed in place. */
  faded: readonly boolean[]
  theme: Theme
  hovered: Geoid<Vintage> | null
  selected: Geoid<Vintage> | null
  /** The area_id of a 1930s area to outline. */
  hoveredArea?: number | null
  /** What panels cover of the map, and the margin that the city keeps; CSS pixels. */
  padding?: Required<PaddingOptions>
  /** What assistive technology calls the map. */
  label?: string
  onhover?: (geoid: Geoid<Vintage> | null, point: MapPoint) => void
  onselect?: (geoid: Geoid<Vintage> | null) => void
  /** The reader steps from the chosen tract to the next in a direction, by key. */
  onwalk?: (from: Geoid<Vintage>, towards: Compass) => void
  /** The reader opens the chosen tract, by key. */
  onopen?: () => void
  /** The reader wants the tracts as a table, by key. */
  ontable?: () => void
  /** Once, when the fills have been drawn. */
  onpainted?: () => void
  onviewchange?: (view: MapView) => void
  /** There is no map, or no longer. The reason is a sentence for the reader. */
  onfailed?: (reason: string) => void
}
