import type { Map as MapLibre } from 'maplibre-gl'
import type { OutlineState } from './layers.ts'

/** Outlines a feature for one reason and returns what takes the outline away again; nothing for a null id. */
export function outline(
  map: MapLibre,
  source: 'areas' | 'tracts',
  id: number | null,
  state: OutlineState,
): (() => void) | undefined {
  if (id === null) return
  map.setFeatureState({ source, id }, { [state]: true })
  return () => {
    const lost = !map.style
    if (!lost) map.removeFeatureState({ source, id }, state)
  }
}
