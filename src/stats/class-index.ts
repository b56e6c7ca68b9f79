import { bisectRight } from 'd3-array'

/** Which class a value falls in, 0 for below the first break, `breaks.length` for at or above the last. Breaks rise. */
export function classIndex(value: number, breaks: readonly number[]): number {
  return bisectRight(breaks as number[], value)
}
