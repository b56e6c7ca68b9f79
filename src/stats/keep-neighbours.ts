/**
 * The neighbour lists of the kept places alone, renumbered in their order: for values that are missing in some
 * places.
 */
export function keepNeighbours(
  neighbours: readonly (readonly number[])[],
  kept: readonly boolean[],
): number[][] {
  let next = 0
  const renumbered = kept.map((keep) => (keep ? next++ : -1))
  return neighbours
    .filter((_, i) => kept[i])
    .map((list) => list.filter((j) => kept[j]).map((j) => renumbered[j]!))
}
