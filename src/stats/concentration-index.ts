import { sum } from 'd3-array'
import { riditLine } from './ridit-line.ts'
import { tEstimate, type TEstimate } from './t-estimate.ts'

/**
 * Concentration index 2·cov(value, place)/mean, −1 to 1, places in the population as the WHO's HEAT takes them: above
 * zero where the value gathers among the last of the order (Kakwani, Wagstaff & van Doorslaer 1997, J. Econometrics
 * 77, 87–103). Computed as 2σ²·(end − start)/mean from the line of values on places, σ² the places' variance, with
 * the delta-method error of that "convenient regression" (O'Donnell et al. 2008, Analyzing Health Equity Using
 * Household Survey Data, World Bank, ch. 8). Null as `riditLine`, or where the mean is not above zero.
 * @throws RangeError where the arrays differ in length or a weight is not above zero.
 */
export function concentrationIndex(
  values: readonly number[],
  order: readonly number[],
  weights: readonly number[],
): TEstimate | null {
  const line = riditLine(values, order, weights)
  if (!line) return null
  const { start, end, places, freedom } = line
  // The places' weighted mean is ½: the line passes through the values' weighted mean there.
  const mean = (start + end) / 2
  if (mean <= 0) return null
  const variance = sum(places, (place, i) => weights[i]! * (place - 0.5) ** 2) / sum(weights)
  const scale = (2 * variance) / mean ** 2
  const error = line.errorOf(-scale * end, scale * start)
  return tEstimate(scale * mean * (end - start), error, freedom)
}
