import { DEFAULT_RULE, type AssignmentRule } from '../domain/assignment-rule.ts'
import { GRADES, type Grade } from '../domain/grade.ts'
import type { Measure } from '../domain/measure.ts'
import { formatCount, formatIn, formatValue } from '../domain/number-format.ts'
import { capitalized, say, sayText } from '../words/say.ts'
import { cautionOf, crossesZero, unsignedInterval } from './finding-caution.ts'
import type { Comparison } from './compare-grades.ts'
import { UNRANKED_BELOW } from './least-counts.ts'
import { groupWords, type GroupWords } from './group-words.ts'
import { headlinePair, type GradePair } from './headline-pair.ts'
import { gapUnit } from './way-words.ts'

/** A city's finding in words: the headline, what stands under it, and how fragile it is. */
export interface Finding {
  /** "Areas graded D have, today, a life expectancy <figure>9.6 years</figure> below that of areas graded A"; without the mark where no gap shows. */
  headline: string
  /** Whether the figure rests on under ten tracts in a group. */
  fragile: boolean
  /** "<means>74.7 against 84.3 years at birth</means>, 2010–15. 95% interval of the gap 7.0 to 12.2 years; n = 37 and 5 tracts." */
  numbers: string
  /** What makes it fragile, or why grades A or D are not compared; null where nothing has to be said. */
  caution: { title: string; text: string } | null
}

/** Asks in plain words what the page answers. */
export function question(measure: Measure): string {
  if (measure.unit === 'years') return say('Are lives shorter where the map said “hazardous”?')
  const topic = { measure: sayText(measure.label) }
  if (measure.own) return say('How does {measure} differ by the grades of the 1930s?', topic)
  return measure.worse === 'higher'
    ? say('More {measure} where the map said “hazardous”?', topic)
    : say('Less use of {measure} where the map said “hazardous”?', topic)
}

/** What is said of a map without tracts: only what the HOLC drew can be shown. */
export function findingOfMapOnly(): Finding {
  return {
    headline: say('Only the map of the 1930s can be shown here'),
    fragile: false,
    numbers: say(
      '<means>This data set has no census tract shapes on its ground</means>, so that nothing of today can be laid beside it. Not compared is not “no difference”.',
    ),
    caution: null,
  }
}

/**
 * The finding of one comparison under a rule, of its headline's pair of grades unless given another. Words of association only; where the
 * interval holds zero it says that no gap shows.
 */
export function findingOf(
  comparison: Comparison,
  measure: Measure,
  rule: AssignmentRule = DEFAULT_RULE,
  pair: GradePair | null = headlinePair(comparison),
): Finding {
  const words = groupWords(rule)
  if (!pair) return tooFew(comparison, words)
  return {
    headline: capitalized(
      crossesZero(pair.gap) ? noGap(pair, measure, words) : gapWords(pair, measure, words),
    ),
    fragile: pair.fragile,
    numbers: numbersOf(comparison, pair, measure, words),
    caution: cautionOf(comparison, pair, measure, words),
  }
}

function tooFew({ groups }: Comparison, { unit }: GroupWords): Finding {
  const counts = GRADES.map((grade) => `${grade} ${formatCount(groups[grade].summary.n)}`)
  return {
    headline: say('Too few census tracts here to compare the grades'),
    fragile: false,
    numbers: say(
      '<means>{Tracts} with an estimate: {counts}</means>, and a comparison needs {least} of C or D and {least} of a better grade.',
      { Tracts: capitalized(unit), counts: counts.join(', '), least: UNRANKED_BELOW },
    ),
    caution: null,
  }
}

function numbersOf(
  comparison: Comparison,
  { grade, reference, gap, n, nReference }: GradePair,
  measure: Measure,
  words: GroupWords,
): string {
  const mean = (of: Grade) => comparison.groups[of].summary.mean!
  const values = {
    period: measure.period,
    interval: unsignedInterval(gap, measure),
    unit: gapUnit(measure),
    n: formatCount(n),
    nReference: formatCount(nReference),
    tracts: words.unit,
  }
  if (measure.unit === 'years')
    return say(
      '<means>{mean} against {other} years at birth</means>, {period}. 95% interval of the gap {interval} {unit}; n = {n} and {nReference} {tracts}.',
      {
        mean: formatIn(mean(grade), measure.unit),
        other: formatIn(mean(reference), measure.unit),
        ...values,
      },
    )
  const value = (of: Grade) => formatValue(mean(of), measure.unit)
  return say(
    '<means>{mean} against {other}</means>, {period}. 95% interval of the gap {interval} {unit}; n = {n} and {nReference} {tracts}.',
    { mean: value(grade), other: value(reference), ...values },
  )
}

function noGap({ grade, reference }: GradePair, measure: Measure, words: GroupWords): string {
  const both = words.both(grade, reference)
  return measure.unit === 'years'
    ? say('Between {both}, no clear gap in life expectancy shows today', { both })
    : say('{Measure}: between {both}, no clear gap shows today', {
        Measure: sayText(measure.shortLabel),
        both,
      })
}

function gapWords(
  { grade, reference, gap }: GradePair,
  measure: Measure,
  words: GroupWords,
): string {
  const [group, than] = [words.name(grade), words.than(reference)]
  const isBelow = gap.estimate < 0
  const n = formatIn(Math.abs(gap.estimate), measure.unit)
  if (measure.own) {
    const values = { Measure: sayText(measure.shortLabel), group, n, than, unit: gapUnit(measure) }
    return isBelow
      ? say('{Measure}: {group} stand, today, <figure>{n} {unit}</figure> below {than}', values)
      : say('{Measure}: {group} stand, today, <figure>{n} {unit}</figure> above {than}', values)
  }
  if (measure.unit === 'percent') {
    const values = { Measure: sayText(measure.shortLabel), group, n, than }
    return isBelow
      ? say('{Measure}: {group} stand, today, <figure>{n} points</figure> below {than}', values)
      : say('{Measure}: {group} stand, today, <figure>{n} points</figure> above {than}', values)
  }
  const values = { group, n, than }
  if (words.isFitted)
    return isBelow
      ? say(
          '{group} would have, today, a life expectancy <figure>{n} years</figure> below that of {than}',
          values,
        )
      : say(
          '{group} would have, today, a life expectancy <figure>{n} years</figure> above that of {than}',
          values,
        )
  return isBelow
    ? say(
        '{group} have, today, a life expectancy <figure>{n} years</figure> below that of {than}',
        values,
      )
    : say(
        '{group} have, today, a life expectancy <figure>{n} years</figure> above that of {than}',
        values,
      )
}
