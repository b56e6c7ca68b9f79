import type { Compass } from '../spatial/compass.ts'

/** What a key asks of the map that has the focus. Moving and zooming are MapLibre's own. */
export type MapKey =
  { asks: 'walk'; towards: Compass } | { asks: 'open' | 'choose' | 'clear' | 'table' }

const WALK: Readonly<Record<string, Compass>> = {
  ArrowUp: 'north',
  ArrowRight: 'east',
  ArrowDown: 'south',
  ArrowLeft: 'west',
}

/** The meaning of a key; null of one that has none here, or that the browser or the system may want. */
export function mapKey(event: {
  key: string
  shiftKey: boolean
  altKey: boolean
  ctrlKey: boolean
  metaKey: boolean
}): MapKey | null {
  if (event.altKey || event.ctrlKey || event.metaKey) return null
  const towards = WALK[event.key]
  if (towards) return event.shiftKey ? { asks: 'walk', towards } : null
  if (event.key === 'Enter') return { asks: 'open' }
  if (event.key === ' ') return { asks: 'choose' }
  if (event.key === 'Escape') return { asks: 'clear' }
  if (event.key.toLowerCase() === 't') return { asks: 'table' }
  return null
}
