import type { Gap } from '../domain/city.ts'
import { meanGap } from '../stats/mean-gap.ts'
import type { MeanEstimate } from '../stats/mean-estimate.ts'
import { FRAGILE_BELOW, UNRANKED_BELOW } from './least-counts.ts'

/** A gap with its interval and, unless it was published without one, its standard error. */
export interface GapEstimate extends Gap {
  standardError: number | null
}

/** Two grades compared, or too small to be. */
export interface GapOfPair {
  /** Null where either has under five tracts, or no gap can be estimated. */
  gap: GapEstimate | null
  /** Tracts of each, or as many tracts as its land would fill. */
  n: number
  nReference: number
  /** The mean of each, in the measure's unit; null of an empty one. */
  mean: number | null
  meanReference: number | null
  /** Under ten in either. */
  fragile: boolean
}

/** How large a group is, and its mean; null of an empty one. */
type Group = Pick<Moments, 'n' | 'mean'>

/** A gap as far as its groups carry it. */
export function gapOfPair(gap: GapEstimate | null, of: Group, reference: Group): GapOfPair {
  const least = Math.min(of.n, reference.n)
  return {
    gap: least < UNRANKED_BELOW ? null : gap,
    n: of.n,
    nReference: reference.n,
    mean: of.mean,
    meanReference: reference.mean,
    fragile: least < FRAGILE_BELOW,
  }
}

/** How many tracts a group has, their mean and variance, as the database gives them; null: too few to have one. */
export interface Moments {
  n: number
  mean: number | null
  variance: number | null
}

const estimateOf = ({ n, mean, variance }: Moments): MeanEstimate => ({
  n,
  mean,
  standardError: variance === null ? null : Math.sqrt(variance / n),
})

/** The gap between two groups of tracts, with Welch's interval. */
export function gapOfMoments(of: Moments, reference: Moments): GapOfPair {
  return gapOfPair(meanGap(estimateOf(of), estimateOf(reference)), of, reference)
}
