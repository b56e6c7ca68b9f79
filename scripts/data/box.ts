import type { MultiPolygon } from 'geojson'

/** West, south, east, north, in degrees or in grid steps. */
export type Box = [west: number, south: number, east: number, north: number]

/** The smallest box around shapes. */
export function boxOf(shapes: readonly MultiPolygon[]): Box {
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { coordinates } of shapes)
    for (const [outer] of coordinates)
      for (const [x, y] of outer!) {
        box[0] = Math.min(box[0], x!)
        box[1] = Math.min(box[1], y!)
        box[2] = Math.max(box[2], x!)
        box[3] = Math.max(box[3], y!)
      }
  return box
}

/** `box` with `part` of its width and height added on each side. */
export function padBox([west, south, east, north]: Box, part: number): Box {
  const [x, y] = [(east - west) * part, (north - south) * part]
  return [west - x, south - y, east + x, north + y]
}

/** Whether two boxes meet. */
export function boxesMeet(a: Box, b: Box): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3]
}

/** Whether the middle of `box` lies in `frame`. */
export function centresIn(box: Box, frame: Box): boolean {
  const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2]
  return boxesMeet([x, y, x, y], frame)
}
