import type { Worse } from '../domain/prevalence.ts'

/** Steps of the health scale. */
export const HEALTH_STEPS = 7

/** Fewer classes take the steps that stay furthest apart. */
const FEWER: Record<number, readonly number[]> = {
  1: [4],
  2: [2, 6],
  3: [2, 4, 6],
  4: [1, 3, 5, 7],
  5: [1, 2, 4, 6, 7],
  6: [1, 2, 3, 5, 6, 7],
}

/** Which step, 1–7, draws class `index` (0 is the lowest values) of `classes`; step 7 is always the worse end. */
export function healthStep(index: number, classes: number, worse: Worse): number {
  const rank = worse === 'higher' ? index : classes - 1 - index
  return FEWER[classes]?.[rank] ?? rank + 1
}
