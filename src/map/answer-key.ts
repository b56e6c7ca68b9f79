import type { CityMapProps } from './city-map-props.ts'
import type { MapKey } from './map-key.ts'

type Shown = Pick<
  CityMapProps,
  'face' | 'selected' | 'selectedArea' | 'onwalk' | 'onwalkarea' | 'onopen' | 'ontable'
>

/**
 * Does what a key asks of a map: with its tracts, or with the areas of the 1930s where those are filled. Where none is chosen, the one under the
 * cross is first.
 */
export function answerKey(
  pressed: MapKey,
  { face, selected, selectedArea = null, onwalk, onwalkarea, onopen, ontable }: Shown,
  { choose, clear }: { choose: () => void; clear: () => void },
): void {
  const ofAreas = face === 'then'
  if (pressed.asks === 'table') ontable?.()
  else if (pressed.asks === 'clear') clear()
  else if (pressed.asks === 'choose') choose()
  else if ((ofAreas ? selectedArea : selected) === null) choose()
  else if (pressed.asks !== 'walk') onopen?.(ofAreas ? 'area' : 'tract')
  else if (ofAreas) onwalkarea?.(selectedArea!, pressed.towards)
  else onwalk?.(selected!, pressed.towards)
}
