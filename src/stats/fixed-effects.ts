import { groups, max, mean, sum } from 'd3-array'
import { sandwich, solveNormalEquations } from './normal-equations.ts'
import { requireSameLength } from './require-inputs.ts'
import { tEstimate, type TEstimate } from './t-estimate.ts'

/** Slopes within groups, in the order of the regressors. */
export interface FixedEffects {
  /** Observations used, and the groups they are in. */
  n: number
  groups: number
  /** Groups of one observation: they say nothing about differences within a group and are left out. */
  singletons: number
  coefficients: TEstimate[]
  covariance: number[][]
}

/**
 * Slopes of y on the regressors (columns) within groups: both are taken as differences from their group's mean (the
 * within estimator; Wooldridge 2010, Econometric Analysis of Cross Section and Panel Data, §10.5), with errors
 * clustered by group. The covariance is CR1: (XᵀX)⁻¹·(Σ_g X_gᵀe_g·e_gᵀX_g)·(XᵀX)⁻¹ · G/(G − 1) · (n − 1)/(n − K), K
 * the number of regressors without the group means, which are nested in the clusters; Student's t with G − 1 degrees
 * of freedom (Cameron & Miller 2015, J. Human Resources 50, 317–372). The same as R's plm with
 * vcovHC(type = "sss"). Groups of one are left out and counted, because they would only shrink the errors (Correia
 * 2015). Null with fewer than two groups left or where a regressor does not vary within them by itself.
 * @throws RangeError where the arrays differ in length.
 */
export function fixedEffects(
  y: readonly number[],
  regressors: readonly (readonly number[])[],
  group: readonly (string | number)[],
): FixedEffects | null {
  requireSameLength(y, group, ...regressors)
  const all = groups(group.keys(), (i) => group[i]!).map(([, members]) => members)
  const used = all.filter((members) => members.length > 1)
  const within = (column: readonly number[]) =>
    used.flatMap((members) => {
      const centre = mean(members, (i) => column[i]!)!
      return members.map((i) => column[i]! - centre)
    })
  const [response, columns] = [within(y), regressors.map(within)]
  const [n, clusters] = [response.length, used.length]
  if (clusters < 2 || n - clusters - columns.length < 1) return null
  if (columns.some((column, k) => largest(column) <= ROUNDING * largest(regressors[k]!)))
    return null
  const solution = solveNormalEquations(response, columns)
  if (!solution) return null
  const correction = Math.sqrt((clusters / (clusters - 1)) * ((n - 1) / (n - columns.length)))
  const sizes = used.map(({ length }) => length)
  const scores = columns.map((column) =>
    runSums(
      column.map((v, i) => correction * v * solution.residuals[i]!),
      sizes,
    ),
  )
  const covariance = sandwich(solution.inverse, scores)
  return {
    n,
    groups: clusters,
    singletons: all.length - clusters,
    coefficients: solution.coefficients.map((b, k) =>
      tEstimate(b, Math.sqrt(covariance[k]![k]!), clusters - 1),
    ),
    covariance,
  }
}

/** Differences from a mean below this part of the values are taken as none. */
const ROUNDING = 1e-12

function largest(values: readonly number[]): number {
  return max(values, Math.abs) ?? 0
}

/** Sums of runs of these sizes, one after another. */
function runSums(values: readonly number[], sizes: readonly number[]): number[] {
  let end = 0
  return sizes.map((size) => sum(values.slice(end, (end += size))))
}
