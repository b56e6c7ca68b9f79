import type { Check } from './check.ts'
import { CHECKS } from './checks.ts'
import { agrees, type CheckedFigure } from './figure.ts'
import type { ReferenceInputs } from './reference-inputs.ts'

/** "missing": the data set does not hold what the check needs. */
export type Verdict = 'agrees' | 'differs' | 'missing'

export interface CheckResult {
  check: Check
  verdict: Verdict
  /** Empty where inputs are missing. */
  figures: CheckedFigure[]
  missing: (keyof ReferenceInputs)[]
}

/** Computes one check from the inputs. */
export function runCheck(check: Check, inputs: ReferenceInputs): CheckResult {
  const missing = check.needs.filter((input) => inputs[input] === null)
  if (missing.length > 0) return { check, verdict: 'missing', figures: [], missing }
  const figures = check.figures(inputs)
  return { check, verdict: figures.every(agrees) ? 'agrees' : 'differs', figures, missing }
}

/** Computes all of them, in order. */
export function runChecks(inputs: ReferenceInputs): CheckResult[] {
  return CHECKS.map((check) => runCheck(check, inputs))
}
