import { max, min } from 'd3-array'
import type { Measure } from '../domain/measure.ts'
import { formatNumber } from '../domain/number-format.ts'
import type { Pair } from './gap-of-pair.ts'
import type { Way } from './multiverse-ways.ts'
import { gapUnit } from './way-words.ts'

/** How much the answer depends on the way of counting, in words. */
export interface MultiverseFinding {
  /** Completes "How sure are we?". */
  title: string
  text: string
}

/** How the gap between two grades comes out under all ways of counting. */
export function multiverseFinding(
  ways: readonly Way[],
  [grade, reference]: Pair,
  measure: Measure,
): MultiverseFinding {
  const gaps = ways.flatMap(({ gap }) => gap ?? [])
  const left = ways.length - gaps.length
  if (gaps.length === 0)
    return {
      title: `No way of counting compares ${grade} with ${reference}`,
      text: `Each of the ${ways.length} ways leaves under five tracts in one of the two groups.`,
    }
  const [least, most] = [min(gaps, ({ estimate }) => estimate)!, max(gaps, (of) => of.estimate)!]
  const below = gaps.filter(({ estimate }) => estimate < 0).length
  const agree = below === 0 || below === gaps.length
  const unclear = gaps.filter(({ low, high }) => low <= 0 && high >= 0).length
  const title =
    gaps.length === 1
      ? 'Only one way of counting compares them'
      : `${gaps.length} ways of counting ${agree ? 'agree' : 'disagree'} on the direction`
  const some = left === 0 ? '' : ' that can be compared'
  const direction = agree
    ? `Under ${gaps.length === 1 ? 'the one' : `all ${gaps.length}`}${some}, ${grade} stands ${below > 0 ? 'below' : 'above'} ${reference}, by`
    : `Under ${below} of ${gaps.length} ways${some}, the gap is below zero; it runs from`
  const text = `${direction} ${range(least, most, agree)} ${gapUnit(measure)}.`
  return { title, text: unclear === 0 ? text : `${text} ${intervals(unclear, gaps.length)}` }
}

/** "3.8 to 9.7", the smaller first; with signs where the direction is not said. */
function range(least: number, most: number, isSaid: boolean): string {
  const ends = isSaid ? [Math.abs(least), Math.abs(most)].sort((a, b) => a - b) : [least, most]
  const [from, to] = ends.map((end) => formatNumber(end))
  return from === to ? from! : `${from} to ${to}`
}

function intervals(unclear: number, of: number): string {
  if (unclear === of) return 'Every 95% interval includes zero.'
  return unclear === 1
    ? 'One 95% interval includes zero.'
    : `${unclear} 95% intervals include zero.`
}
