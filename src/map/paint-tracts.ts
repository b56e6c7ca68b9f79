import type { Map as MapLibre } from 'maplibre-gl'
import { changedTracts, type TractLooks } from './tract-state.ts'

/** Recolours the tracts that differ from what was drawn (null before the first time). */
export function paintTracts(map: MapLibre, now: TractLooks, drawn: TractLooks | null): void {
  for (const [id, state] of changedTracts(now, drawn)) {
    map.setFeatureState({ source: 'tracts', id }, state)
  }
}
