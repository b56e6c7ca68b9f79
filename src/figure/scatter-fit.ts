import { extent } from 'd3-array'
import { pearson, type Correlation } from '../stats/correlation.ts'
import { fitLine } from '../stats/fit-line.ts'
import type { TEstimate } from '../stats/t-estimate.ts'

/** Two figures of the same tracts against each other. */
export interface ScatterFit {
  correlation: Correlation
  /** Null where there are fewer than three tracts, or one of the figures does not vary. */
  slope: TEstimate | null
  /** The line with its band, from the least to the greatest figure across; empty without a slope. */
  course: { at: number; estimate: number; low: number; high: number }[]
}

/** Steps of the band, which is curved. */
const STEPS = 24

/** The line of least squares through pairs with the band of its mean, and their correlation. */
export function scatterFit(pairs: readonly { across: number; up: number }[]): ScatterFit {
  const [across, up] = [pairs.map((pair) => pair.across), pairs.map((pair) => pair.up)]
  const fit = fitLine(across, up)
  const [least = 0, greatest = 0] = extent(across)
  return {
    correlation: pearson(across, up),
    slope: fit?.slope ?? null,
    course: fit
      ? Array.from({ length: STEPS + 1 }, (_, i) => {
          const at = least + ((greatest - least) * i) / STEPS
          return { at, ...fit.at(at) }
        })
      : [],
  }
}
