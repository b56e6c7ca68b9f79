import { DEFAULT_RULE, type AssignmentRule } from '../domain/assignment-rule.ts'
import { GRADES, type Grade } from '../domain/grade.ts'
import type { Measure } from '../domain/measure.ts'
import { formatCount, formatInterval, formatNumber, formatValue } from '../domain/number-format.ts'
import { FRAGILE_BELOW, UNRANKED_BELOW, type Comparison } from './compare-grades.ts'
import { groupWords, type GroupWords } from './group-words.ts'
import { comparePair, headlinePair, type GradePair } from './headline-pair.ts'
import { gapUnit } from './way-words.ts'

/** A city's finding in words: the headline with the figure in its middle, what stands under it, and how fragile it is. */
export interface Finding {
  /** "Areas graded D have, today, a life expectancy" */
  before: string
  /** "9.6 years"; empty where nothing can be compared or nothing differs. */
  figure: string
  /** "below that of areas graded A" */
  after: string
  /** Whether the figure rests on under ten tracts in a group. */
  fragile: boolean
  /** "74.7 against 84.3 years at birth", "12.8% against 8.2%" */
  means: string
  /** "2010–15. 95% interval of the gap 7.0 to 12.2 years; n = 37 and 5 tracts." */
  interval: string
  /** What makes it fragile, or why grades A or D are not compared; null where nothing has to be said. */
  caution: { title: string; text: string } | null
}

/** Asks in plain words what the page answers. */
export function question(measure: Measure): string {
  if (measure.unit === 'years') return 'Are lives shorter where the map said “hazardous”?'
  const more = measure.worse === 'higher' ? 'More' : 'Less use of'
  return `${more} ${measure.label} where the map said “hazardous”?`
}

const crossesZero = ({ low, high }: GradePair['gap']) => low <= 0 && high >= 0

/** A gap's interval as it is read beside a phrase that names its direction: without the sign where it has one. */
function intervalText({ low, high }: GradePair['gap']): string {
  const limits = high < 0 ? [-high, -low] : [low, high]
  return formatInterval(limits[0]!, limits[1]!)
}

function numbersOf(
  comparison: Comparison,
  pair: GradePair,
  measure: Measure,
  words: GroupWords,
): Pick<Finding, 'means' | 'interval'> {
  const mean = (grade: Grade) => comparison.groups[grade].summary.mean!
  const means =
    measure.unit === 'years'
      ? `${formatNumber(mean(pair.grade))} against ${formatNumber(mean(pair.reference))} years at birth`
      : `${formatValue(mean(pair.grade), 'percent')} against ${formatValue(mean(pair.reference), 'percent')}`
  const gap = `${intervalText(pair.gap)} ${gapUnit(measure)}`
  return {
    means,
    interval: `${measure.period}. 95% interval of the gap ${gap}; n = ${formatCount(pair.n)} and ${formatCount(pair.nReference)} ${words.unit}.`,
  }
}

/** The next comparison a careful reader asks for when the first one rests on few tracts. */
function secondOpinion(
  comparison: Comparison,
  pair: GradePair,
  measure: Measure,
  words: GroupWords,
): string {
  const other = pair.reference === 'A' ? comparePair(comparison, pair.grade, 'B') : null
  if (!other) return ''
  const size = `${formatNumber(Math.abs(other.gap.estimate))} ${gapUnit(measure)}`
  const gap = crossesZero(other.gap)
    ? `no clear gap shows (${intervalText(other.gap)})`
    : `the gap is ${size} (${intervalText(other.gap)})`
  return ` Against the ${words.counted(other.nReference, 'B')}, ${gap}.`
}

function cautionOf(
  comparison: Comparison,
  pair: GradePair,
  measure: Measure,
  words: GroupWords,
): Finding['caution'] {
  const { n: nA } = comparison.groups.A.summary
  const { n: nD } = comparison.groups.D.summary
  const left = (
    [
      ['A', nA],
      ['D', nD],
    ] as const
  ).filter(([grade, n]) => n < UNRANKED_BELOW && grade !== pair.grade && grade !== pair.reference)
  const few = left.map(([grade, n]) => words.few(n, grade)).join(' and ')
  if (few) {
    const fragile = pair.fragile
      ? ` Under ${FRAGILE_BELOW} tracts in a group: fragile all the same.`
      : ''
    return { title: 'Not D against A:', text: `${few}, too few to compare.${fragile}` }
  }
  if (!pair.fragile) return null
  const [grade, n] =
    pair.nReference <= pair.n ? [pair.reference, pair.nReference] : [pair.grade, pair.n]
  const text = `${words.few(n, grade)}.${secondOpinion(comparison, pair, measure, words)}`
  return { title: 'Fragile:', text }
}

/** What is said of a map without tracts: only what the HOLC drew can be shown. */
export function findingOfMapOnly(): Finding {
  return {
    before: 'Only the map of the 1930s can be shown here',
    figure: '',
    after: '',
    fragile: false,
    means: 'This data set has no census tract shapes on its ground',
    interval:
      'so that nothing of today can be laid beside it. Not compared is not “no difference”.',
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
  if (!pair) {
    const counts = GRADES.map(
      (grade) => `${grade} ${formatCount(comparison.groups[grade].summary.n)}`,
    ).join(', ')
    return {
      before: 'Too few census tracts here to compare the grades',
      figure: '',
      after: '',
      fragile: false,
      means: `${capitalized(words.unit)} with an estimate: ${counts}`,
      interval: `and a comparison needs ${UNRANKED_BELOW} of C or D and ${UNRANKED_BELOW} of a better grade.`,
      caution: null,
    }
  }
  const { gap } = pair
  const isAcross = crossesZero(gap)
  return {
    ...(isAcross ? noGap(pair, measure, words) : gapWords(pair, measure, words)),
    figure: isAcross ? '' : `${formatNumber(Math.abs(gap.estimate))} ${gapUnit(measure)}`,
    fragile: pair.fragile,
    ...numbersOf(comparison, pair, measure, words),
    caution: cautionOf(comparison, pair, measure, words),
  }
}

type Words = Pick<Finding, 'before' | 'after'>

const capitalized = (text: string) => text[0]!.toUpperCase() + text.slice(1)

function noGap({ grade, reference }: GradePair, measure: Measure, words: GroupWords): Words {
  const both = words.both(grade, reference)
  const before =
    measure.unit === 'years'
      ? `Between ${both}, no clear gap in life expectancy shows today`
      : `${measure.shortLabel}: between ${both}, no clear gap shows today`
  return { before, after: '' }
}

function gapWords(
  { grade, reference, gap }: GradePair,
  measure: Measure,
  words: GroupWords,
): Words {
  const [name, than] = [words.name(grade), words.name(reference)]
  const side = gap.estimate < 0 ? 'below' : 'above'
  return measure.unit === 'years'
    ? {
        before: `${capitalized(name)} ${words.have}, today, a life expectancy`,
        after: `${side} that of ${than}`,
      }
    : { before: `${measure.shortLabel}: ${name} stand, today,`, after: `${side} ${than}` }
}
