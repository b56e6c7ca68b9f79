import type { PartHeight } from './arrangement.ts'

/** Of a part that has but one height, px; null where the figure has no such part. */
export function fixed(height: number | undefined): PartHeight | null {
  return height === undefined ? null : { least: height, best: height, most: height }
}
