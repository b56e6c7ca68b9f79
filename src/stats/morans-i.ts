import { mean, shuffler } from 'd3-array'
import { randomLcg } from 'd3-random'
import { requireSameLength } from './require-inputs.ts'

/** How alike neighbouring values are. */
export interface MoransI {
  /** Values with at least one neighbour, which alone are used. */
  n: number
  /** Values without a neighbour: left out. */
  islands: number
  /** Above `expected` where neighbours are alike, below where they differ. */
  i: number
  /** −1/(n − 1): its mean where place does not matter. */
  expected: number
  /** Two-sided pseudo p; never below 2/(permutations + 1). */
  p: number
  permutations: number
}

interface Permuting {
  /** Whole number; the same seed gives the same p. */
  seed?: number
  permutations?: number
}

/**
 * Moran's I with row-standardised weights, Σᵢzᵢ·mean(z of i's neighbours)/Σz², z = value − mean (Moran 1950,
 * Biometrika 37, 17–23; Cliff & Ord 1981, Spatial Processes). `neighbours[i]` lists the places of i's neighbours,
 * both ways. The pseudo p compares I with that of values dealt out anew: 2·(1 + the smaller of how many are as low
 * and how many as high)/(permutations + 1), at most 1 (Phipson & Smyth 2010, Stat. Appl. Genet. Mol. Biol. 9, 39).
 * For a regression's residuals it is approximate: they are not quite exchangeable. Costs permutations × links: 999 ×
 * 60,000 take about a third of a second. Null where fewer than three values have neighbours or those do not vary.
 * @throws RangeError where the lists and values differ in number, or a neighbour has none.
 */
export function moransI(
  values: readonly number[],
  neighbours: readonly (readonly number[])[],
  { seed = 1, permutations = 999 }: Permuting = {},
): MoransI | null {
  requireSameLength(values, neighbours)
  const linked = [...values.keys()].filter((i) => neighbours[i]!.length > 0)
  const n = linked.length
  if (n < 3 || linked.every((i) => values[i] === values[linked[0]!])) return null
  const centre = mean(linked, (i) => values[i]!)!
  const z = Float64Array.from(linked, (i) => values[i]! - centre)
  const lag = lagSum(linked, neighbours)
  const squares = z.reduce((total, value) => total + value ** 2, 0)
  const observed = lag(z)
  // Equal sums may differ in their last digits after dealing.
  const slack = 1e-12 * squares
  const shuffle = shuffler(randomLcg(seed))
  let [asLow, asHigh] = [0, 0]
  for (let k = 0; k < permutations; k++) {
    const dealt = lag(shuffle(z))
    if (dealt <= observed + slack) asLow++
    if (dealt >= observed - slack) asHigh++
  }
  const p = Math.min(1, (2 * (1 + Math.min(asLow, asHigh))) / (permutations + 1))
  const islands = values.length - n
  return { n, islands, i: observed / squares, expected: -1 / (n - 1), p, permutations }
}

/** Σᵢzᵢ·mean(z of i's neighbours), over flat arrays because it runs a thousand times. */
function lagSum(linked: readonly number[], neighbours: readonly (readonly number[])[]) {
  const places = new Map(linked.map((i, k) => [i, k]))
  const placeOf = (i: number) => {
    const place = places.get(i)
    if (place === undefined) throw new RangeError(`Neighbours both ways expected, got ${i} one way`)
    return place
  }
  const starts = new Uint32Array(linked.length + 1)
  linked.forEach((i, k) => (starts[k + 1] = starts[k]! + neighbours[i]!.length))
  const links = Uint32Array.from(linked.flatMap((i) => neighbours[i]!.map(placeOf)))
  return (z: Float64Array): number => {
    let total = 0
    for (let k = 0; k < z.length; k++) {
      const [start, end] = [starts[k]!, starts[k + 1]!]
      let around = 0
      for (let l = start; l < end; l++) around += z[links[l]!]!
      total += (z[k]! * around) / (end - start)
    }
    return total
  }
}
