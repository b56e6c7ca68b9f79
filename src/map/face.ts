import type { MapLayout } from './city-map-props.ts'

/**
 * What a city's map draws: `overlay` today's tracts under the bands of the 1930s areas, `then` the 1930s areas alone and filled,
 * `now` today's tracts at full strength under thin lines of the 1930s.
 */
export type Face = 'overlay' | 'then' | 'now'

/** What the map of today's tracts draws in a layout. */
export function faceOf(layout: MapLayout): Face {
  if (layout === 'map') return 'overlay'
  return layout === 'then' ? 'then' : 'now'
}
