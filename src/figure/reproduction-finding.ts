import { max, sum } from 'd3-array'
import { format } from 'd3-format'
import { formatCount, formatShare } from '../domain/number-format.ts'
import { say } from '../words/say.ts'
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
  if (!comparison)
    return { headline: uncompared(joins.size), overlaps: null, largest: null, tracts }
  const overlaps = sum(comparison.agreement, (row) => row.overlaps)
  const largest = max(comparison.agreement, (row) => row.largest_relative_difference ?? undefined)
  const headline = agreementOf(overlaps, comparison)
  return {
    headline: failed.length === 0 ? headline : `${headline}; ${unjoined(failed.length)}`,
    overlaps,
    largest: largest === undefined ? null : relativeDifference(largest),
    tracts,
  }
}

function uncompared(maps: number): string {
  if (maps === 0) return say('No map could be joined here')
  const n = formatCount(maps)
  return maps === 1
    ? say('{n} map joined here, but not compared', { n })
    : say('{n} maps joined here, but not compared', { n })
}

function unjoined(maps: number): string {
  const n = formatCount(maps)
  return maps === 1
    ? say('{n} map could not be joined', { n })
    : say('{n} maps could not be joined', { n })
}

function agreementOf(overlaps: number, { overlaps: differing, graded }: Comparison): string {
  const all = formatCount(overlaps)
  if (differing.length > 0) return differingWords(differing.length, overlaps)
  const equal =
    overlaps === 1
      ? say('All {n} overlap equal the published ones', { n: all })
      : say('All {n} overlaps equal the published ones', { n: all })
  if (graded.length === 0) return equal
  const n = formatCount(graded.length)
  return graded.length === 1
    ? say('{equal}, but the graded land of {n} tract differs', { equal, n })
    : say('{equal}, but the graded land of {n} tracts differs', { equal, n })
}

function differingWords(differing: number, overlaps: number): string {
  const values = { n: formatCount(differing), all: formatCount(overlaps) }
  if (overlaps === 1) return say('{n} of {all} overlap differs from the published ones', values)
  return differing === 1
    ? say('{n} of {all} overlaps differs from the published ones', values)
    : say('{n} of {all} overlaps differ from the published ones', values)
}

function relativeDifference(share: number): string {
  if (share === 0) return say('none, to the last digit')
  if (share >= 0.01) return formatShare(share)
  return say('1 part in {n}', { n: format(',.2r')(1 / share) })
}
