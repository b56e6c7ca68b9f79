import { max, sum } from 'd3-array'
import { format } from 'd3-format'
import { formatCount, formatShare } from '../domain/number-format.ts'
import type { Comparison } from '../state/compare-joins.ts'
import type { Reproduction } from '../state/reproduce.svelte.ts'

export interface ReproductionFinding {
  /** The finding, without a full stop. */
  headline: string
  /** Overlaps compared; null when they were not. */
  overlaps: number | null
  /** The largest relative difference of an overlap, in words; null when nothing was compared. */
  largest: string | null
  /** Tracts whose graded land was compared. */
  tracts: number
}

/** "1 overlap", "27,771 overlaps". */
export function counted(n: number, noun: string): string {
  return `${formatCount(n)} ${noun}${n === 1 ? '' : 's'}`
}

/** What joining all maps here says of the published crosswalk, in words. */
export function reproductionFinding({
  joins,
  failed,
  comparison,
}: Reproduction): ReproductionFinding {
  const tracts = sum(joins.values(), ({ geoids }) => geoids.length)
  if (!comparison) {
    const headline =
      joins.size === 0
        ? 'No map could be joined here'
        : `${counted(joins.size, 'map')} joined here, but not compared`
    return { headline, overlaps: null, largest: null, tracts }
  }
  const overlaps = sum(comparison.agreement, (row) => row.overlaps)
  const largest = max(comparison.agreement, (row) => row.largest_relative_difference ?? undefined)
  const unjoined = failed.length > 0 ? `; ${counted(failed.length, 'map')} could not be joined` : ''
  return {
    headline: agreementOf(overlaps, comparison) + unjoined,
    overlaps,
    largest: largest === undefined ? null : relativeDifference(largest),
    tracts,
  }
}

function agreementOf(overlaps: number, { overlaps: differing, graded }: Comparison): string {
  if (differing.length > 0) {
    const verb = differing.length === 1 ? 'differs' : 'differ'
    return `${formatCount(differing.length)} of ${counted(overlaps, 'overlap')} ${verb} from the published ones`
  }
  const equal = `All ${counted(overlaps, 'overlap')} equal the published ones`
  return graded.length > 0
    ? `${equal}, but the graded land of ${counted(graded.length, 'tract')} differs`
    : equal
}

function relativeDifference(share: number): string {
  if (share === 0) return 'none, to the last digit'
  return share < 0.01 ? `1 part in ${format(',.2r')(1 / share)}` : formatShare(share)
}
