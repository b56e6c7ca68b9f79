import type { Measure } from '../domain/measure.ts'
import { healthStep } from '../look/health-step.ts'
import { classIndex } from '../stats/class-index.ts'

/** The step of each estimate on the health scale, 1–7, 7 the worse end; null where none was published. */
export function healthSteps(
  estimates: readonly (number | null)[],
  breaks: readonly number[],
  { worse }: Measure,
): (number | null)[] {
  return estimates.map((value) =>
    value === null ? null : healthStep(classIndex(value, breaks), breaks.length + 1, worse),
  )
}
