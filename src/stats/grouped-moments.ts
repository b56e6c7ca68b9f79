/** Of the chosen values of each group, in the order of the groups. */
export interface GroupedMoments {
  n: number
  /** Null of no values. */
  mean: number | null
  /** Of the sample, over n − 1; null below two values. */
  variance: number | null
}

/**
 * n, mean and variance of the chosen values of every group at once, in two passes, so that no digits cancel. `group` says which of the
 * `groups` each value belongs to; values that are NaN are counted, but have no part in mean and variance. Reference: Chan, Golub & LeVeque
 * 1983, two-pass algorithm.
 */
export function groupedMoments(
  values: Float64Array,
  group: Int16Array,
  groups: number,
  isChosen: (i: number) => boolean,
): GroupedMoments[] {
  const n = new Uint32Array(groups)
  const known = new Uint32Array(groups)
  const sum = new Float64Array(groups)
  const squares = new Float64Array(groups)
  for (let i = 0; i < values.length; i++) {
    if (!isChosen(i)) continue
    n[group[i]!]!++
    if (Number.isNaN(values[i]!)) continue
    known[group[i]!]!++
    sum[group[i]!]! += values[i]!
  }
  const mean = sum.map((total, g) => total / known[g]!)
  for (let i = 0; i < values.length; i++)
    if (isChosen(i) && !Number.isNaN(values[i]!))
      squares[group[i]!]! += (values[i]! - mean[group[i]!]!) ** 2
  return Array.from(n, (count, g) => ({
    n: count,
    mean: known[g]! > 0 ? mean[g]! : null,
    variance: known[g]! > 1 ? squares[g]! / (known[g]! - 1) : null,
  }))
}
