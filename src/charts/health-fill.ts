import type { Worse } from '../domain/prevalence.ts'
import { healthStep } from '../look/health-step.ts'
import { classIndex } from '../stats/class-index.ts'

/** The colour, as a custom property, of the class that `value` falls in; step 7 is always the worse end. */
export function healthFill(value: number, breaks: readonly number[], worse: Worse): string {
  return `var(--health-${healthStep(classIndex(value, breaks), breaks.length + 1, worse)})`
}
