/** A seamless picture for a fill. */
export interface PatternImage {
  width: number
  height: number
  /** RGBA, not premultiplied. */
  data: Uint8Array
}

/** Red, green and blue, 0–255, of "#rrggbb". */
export function rgbOf(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
}

/** The part of an image's pixel, 0–1, that a line covers whose middle is `distance` away; all in pixels of the image. */
export function covered(distance: number, width: number): number {
  const from = Math.max(distance - 0.5, -width / 2)
  const to = Math.min(distance + 0.5, width / 2)
  return Math.max(0, to - from)
}
