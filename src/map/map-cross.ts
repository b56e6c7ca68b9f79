import type { PaddingOptions } from 'maplibre-gl'

/** Where a map's cross stands, under which a key chooses: in the middle of what is seen of it, px. */
export function mapCross(
  { width, height }: { width: number; height: number },
  { top, right, bottom, left }: Required<PaddingOptions>,
  [from, to]: readonly [number, number],
): { x: number; y: number } {
  return {
    x: (Math.max(left, from * width) + Math.min(width - right, to * width)) / 2,
    y: (height + top - bottom) / 2,
  }
}
