import type { Grade } from '../domain/grade.ts'
import type { Measure } from '../domain/measure.ts'
import { formatIn, formatInterval } from '../domain/number-format.ts'
import { say } from '../words/say.ts'
import type { Comparison } from './compare-grades.ts'
import { FRAGILE_BELOW, UNRANKED_BELOW } from './least-counts.ts'
import type { GroupWords } from './group-words.ts'
import { comparePair, type GradePair } from './headline-pair.ts'
import { gapUnit } from './way-words.ts'

/** Whether an interval holds zero. */
export const crossesZero = ({ low, high }: GradePair['gap']) => low <= 0 && high >= 0

/** A gap's interval as it is read beside a phrase that names its direction: without the sign where it has one. */
export function unsignedInterval({ low, high }: GradePair['gap'], measure: Measure): string {
  return high < 0
    ? formatInterval(-high, -low, measure.unit)
    : formatInterval(low, high, measure.unit)
}

/** What makes a finding fragile, or why grades A or D are not compared; null where nothing has to be said. */
export function cautionOf(
  comparison: Comparison,
  pair: GradePair,
  measure: Measure,
  words: GroupWords,
): { title: string; text: string } | null {
  const few = fewOfEnds(comparison, pair, words)
  if (few !== null) {
    const text = say('{few}, too few to compare.', { few })
    const fragile = say('Under {n} tracts in a group: fragile all the same.', { n: FRAGILE_BELOW })
    return { title: say('Not D against A:'), text: pair.fragile ? `${text} ${fragile}` : text }
  }
  if (!pair.fragile) return null
  const [grade, n] =
    pair.nReference <= pair.n ? [pair.reference, pair.nReference] : [pair.grade, pair.n]
  const second = secondOpinion(comparison, pair, measure, words)
  return { title: say('Fragile:'), text: [`${words.few(n, grade)}.`, ...second].join(' ') }
}

/** That there are too few of A or D, where the pair does without them; null where it does not. */
function fewOfEnds(comparison: Comparison, pair: GradePair, words: GroupWords): string | null {
  const left = (['A', 'D'] as const).flatMap((grade): string[] => {
    const { n } = comparison.groups[grade].summary
    const isLeft = n < UNRANKED_BELOW && grade !== pair.grade && grade !== pair.reference
    return isLeft ? [words.few(n, grade)] : []
  })
  const [first, second] = left
  if (first === undefined) return null
  return second === undefined ? first : say('{first} and {second}', { first, second })
}

/** The next comparison a careful reader asks for when the first one rests on few tracts; none where there is none. */
function secondOpinion(
  comparison: Comparison,
  { grade, reference }: { grade: Grade; reference: Grade },
  measure: Measure,
  words: GroupWords,
): string[] {
  const other = reference === 'A' ? comparePair(comparison, grade, 'B') : null
  if (!other) return []
  const values = {
    group: words.counted(other.nReference, 'B'),
    interval: unsignedInterval(other.gap, measure),
  }
  if (crossesZero(other.gap))
    return [say('Against {group}, no clear gap shows ({interval}).', values)]
  const n = formatIn(Math.abs(other.gap.estimate), measure.unit)
  const size = { ...values, n, unit: gapUnit(measure) }
  return [say('Against {group}, the gap is {n} {unit} ({interval}).', size)]
}
