import { group } from 'd3-array'
import { dodge } from './dodge.ts'

/**
 * How far to the right (or left, negative) of its place each of these marks is drawn, px, so that marks of one and the same place across do not
 * hide one another: none further than `most`, though where many pile up they then overlap.
 */
export function marksApart(
  marks: readonly { x: number; y: number }[],
  radius: number,
  most: number,
): number[] {
  const apart = marks.map(() => 0)
  if (most === 0) return apart
  const piles = group(
    marks.map((_, i) => i),
    (i) => Math.round(marks[i]!.x * 100),
  )
  for (const pile of piles.values()) {
    const offsets = dodge(
      pile.map((i) => marks[i]!.y),
      radius,
      0,
    )
    const scale = Math.min(1, most / Math.max(...offsets.map(Math.abs)))
    pile.forEach((i, k) => (apart[i] = offsets[k]! === 0 ? 0 : offsets[k]! * scale))
  }
  return apart
}
