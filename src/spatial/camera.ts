import type { Bounds } from './bounds-of.ts'

/** How a map lies, north up. */
export interface Camera {
  /** What is in the middle of the part that panels leave of it, degrees. */
  centre: readonly [longitude: number, latitude: number]
  zoom: number
  /** What is seen of the earth, under panels too. */
  seen: Bounds
}
