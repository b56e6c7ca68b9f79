/**
 * Ranks from 1, lowest value first; equal values share the mean of the ranks they take up. In the order of `values`.
 */
export function midRanks(values: readonly number[]): number[] {
  const order = Uint32Array.from(values.keys()).sort((a, b) => values[a]! - values[b]!)
  const ranks = new Array<number>(values.length)
  for (let start = 0, end = 0; start < order.length; start = end) {
    while (end < order.length && values[order[end]!] === values[order[start]!]) end++
    for (let k = start; k < end; k++) ranks[order[k]!] = (start + 1 + end) / 2
  }
  return ranks
}

/** Σ(t³ − t) over the runs of t equal values among mid-ranks or any other values. */
export function tieSum(values: readonly number[]): number {
  const sizes = new Map<number, number>()
  for (const value of values) sizes.set(value, (sizes.get(value) ?? 0) + 1)
  let ties = 0
  for (const size of sizes.values()) ties += size ** 3 - size
  return ties
}
