import type { Map as MapLibre, MapMouseEvent, Point } from 'maplibre-gl'
import { tractAt } from './tract-at.ts'

/**
 * Calls back with the tract under the mouse and the point it is at, once a frame at most; with null when the
 * mouse leaves. Returns what ends it.
 */
export function followPointer(
  map: MapLibre,
  onpoint: (tract: number | null, point: Point) => void,
): () => void {
  // After a tap browsers send a mouse move of their own, to which no leaving ever belongs.
  const canHover = matchMedia('(hover: hover)')
  let last: Point | null = null
  let frame = 0

  const look = () => {
    frame = 0
    if (last) onpoint(tractAt(map, last), last)
  }
  const move = ({ point }: MapMouseEvent) => {
    if (!canHover.matches) return
    last = point
    frame ||= requestAnimationFrame(look)
  }
  const leave = ({ point }: MapMouseEvent) => {
    last = null
    onpoint(null, point)
  }

  map.on('mousemove', move)
  map.on('mouseout', leave)
  return () => {
    cancelAnimationFrame(frame)
    map.off('mousemove', move)
    map.off('mouseout', leave)
  }
}
