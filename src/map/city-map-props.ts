import type { PaddingOptions } from 'maplibre-gl'
import type { Geoid } from '../domain/geoid.ts'
import type { Vintage } from '../domain/vintage.ts'
import type { Theme } from '../look/palette.ts'
import type { Compass } from '../spatial/compass.ts'
import type { Camera } from '../spatial/camera.ts'
import type { Bounds } from '../spatial/bounds-of.ts'
import type { DecodedShapes } from '../spatial/decode-shapes.ts'
import type { Face } from './face.ts'
import type { LinkedMaps } from './linked-maps.ts'
import type { MapView } from './map-view.ts'

/** What every map of a city shows and tells. Shapes and bounds are read once: key the component by its city. */
interface MapProps {
  shapes: DecodedShapes<Vintage>
  bounds: Bounds
  /** By tract: health step 1–7, null without an estimate. Replaced, never changed in place. */
  steps: readonly (number | null)[]
  /** By tract: whether it is shown but outside the comparison. Replaced, never changed in place. */
  faded: readonly boolean[]
  theme: Theme
  hovered: Geoid<Vintage> | null
  selected: Geoid<Vintage> | null
  /** The area_ids of 1930s areas to outline. */
  hoveredArea?: number | null
  selectedArea?: number | null
  /** What a panel covers of the map at its right, px. */
  covered?: number
  /** What panels cover of a map, and the margin that the city keeps; CSS pixels. */
  padding: Required<PaddingOptions>
  onhover?: (geoid: Geoid<Vintage> | null) => void
  onselect?: (geoid: Geoid<Vintage> | null) => void
  /** The reader steps from the chosen tract to the next in a direction, by key. */
  onwalk?: (from: Geoid<Vintage>, towards: Compass) => void
  /** The same from the chosen area. */
  onwalkarea?: (from: number, towards: Compass) => void
  /** The reader opens the chosen tract, or the chosen area, by key. */
  onopen?: (kind: 'tract' | 'area') => void
  /** The reader wants the tracts as a table, by key. */
  ontable?: () => void
  /** Of the areas, where they are filled. */
  onhoverarea?: (area: number | null) => void
  onselectarea?: (area: number | null) => void
  /** Once, when the fills have been drawn. */
  onpainted?: () => void
  onviewchange?: (view: MapView) => void
  /** How the map lies when it is opened, as when the reader left it so; null where it shows all of the bounds. */
  camera?: Camera | null
  /** A gesture or a key has moved the map, which lies like this now; null while it moves. */
  onmoved?: (camera: Camera | null) => void
  /** There is no map, or no longer, unless it is given back what was taken from it. The reason is a sentence for the reader. */
  onfailed?: (reason: string, mayReturn?: boolean) => void
  /** It has been given back, and can be drawn again. */
  onrestored?: () => void
}

/** One map, with the face that it shows. */
export interface CityMapProps extends MapProps {
  face?: Face
  /** The maps that lie as this one does; alone, it needs none. */
  link?: LinkedMaps
  /** What assistive technology calls the map. */
  label?: string
  /** The part of its width that is seen, from 0 to 1: what Enter chooses is in the middle of it. */
  part?: readonly [number, number]
  /** The zoom has come to rest: whether it is as far out and as far in as it goes. */
  onzoomed?: (ends: { isOut: boolean; isIn: boolean }) => void
}

/** How a city's maps lie: today under the outlines of the 1930s, both beside each other, one clipped by a line, or the 1930s alone. */
export type MapLayout = 'map' | 'side' | 'swipe' | 'then'

/** The maps of a city in their layout. */
export interface CityMapsProps extends MapProps {
  layout: MapLayout
  /** How much of the maps' width shows the 1930s under the line, in percent. */
  swipe: number
  /** Of the maps, what stands on either side of the line. */
  years: readonly [then: string, now: string]
  /** What assistive technology calls the first map, and that of the 1930s beside it. */
  label: string
  labelThen: string
  onswipe?: (percent: number) => void
}
