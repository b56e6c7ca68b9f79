import { sum } from 'd3-array'
import { requireSameLength, requireWeights } from './require-inputs.ts'
import { Z95 } from './z95.ts'

/**
 * How the whole population would differ if all of it were as the reference group is. Association, not effect: the
 * name is the epidemiologists'.
 */
export interface AttributableFraction {
  /** Population-attributable risk: reference mean − mean of all, in the values' unit. */
  risk: number
  /**
   * Population-attributable fraction: risk / mean of all; below zero where the reference group has less, as of a
   * disease.
   */
  fraction: number
  /**
   * Its 95 % interval; null where the reference group has fewer than two units, or the interval goes beyond all
   * numbers.
   */
  low: number | null
  high: number | null
}

/**
 * Population-attributable risk and fraction, as the WHO's HEAT defines them, of population-weighted means μ_ref and
 * μ. HEAT shows 0 where the sign is not the one expected; here it is kept. Interval: exp(log(μ_ref/μ) ± 1.96·SE) − 1
 * with the linearised standard error of the logarithm, from zᵢ = wᵢ(yᵢ − μ_ref)/(W_ref·μ_ref) for the reference
 * group's units, less wᵢ(yᵢ − μ)/(W·μ) for all: √(n/(n − 1)·Σz²) (Särndal, Swensson & Wretman 1992, Model Assisted
 * Survey Sampling, §5.5). Null without a reference group or where a mean is not above zero.
 * @throws RangeError where the arrays differ in length or a weight is not above zero.
 */
export function attributableFraction(
  values: readonly number[],
  weights: readonly number[],
  reference: readonly boolean[],
): AttributableFraction | null {
  requireSameLength(values, weights, reference)
  requireWeights(weights)
  const n = values.length
  const inReference = weights.map((weight, i) => (reference[i] ? weight : 0))
  const units = sum(reference, Number)
  const [all, part] = [sum(weights), sum(inReference)]
  if (units === 0) return null
  const mean = sum(values, (value, i) => weights[i]! * value) / all
  const referenceMean = sum(values, (value, i) => inReference[i]! * value) / part
  if (mean <= 0 || referenceMean <= 0) return null
  const ratio = referenceMean / mean
  const effect = { risk: referenceMean - mean, fraction: ratio - 1 }
  if (units < 2) return { ...effect, low: null, high: null }
  const squares = sum(values, (value, i) => {
    const own = (inReference[i]! * (value - referenceMean)) / (part * referenceMean)
    return (own - (weights[i]! * (value - mean)) / (all * mean)) ** 2
  })
  const factor = Math.exp(Z95 * Math.sqrt((n / (n - 1)) * squares))
  if (factor === Infinity) return { ...effect, low: null, high: null }
  return { ...effect, low: ratio / factor - 1, high: ratio * factor - 1 }
}
