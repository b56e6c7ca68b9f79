import type { Map as MapLibre, MapMouseEvent, Point } from 'maplibre-gl'

/**
 * Calls back with the point under the mouse and what `find` finds there, once a frame at most; with null when the
 * mouse leaves. Returns what ends it.
 */
export function followPointer(
  map: MapLibre,
  find: (point: Point) => number | null,
  onpoint: (found: number | null, point: Point) => void,
): () => void {
  // After a tap browsers send a mouse move of their own, to which no leaving ever belongs.
  const canHover = matchMedia('(hover: hover)')
  let last: Point | null = null
  let frame = 0

  const look = () => {
    frame = 0
    if (last) onpoint(find(last), last)
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
