import { GRADES, type Grade } from '../domain/grade.ts'
import type { Measure } from '../domain/measure.ts'
import { formatInterval, formatNumber, formatValue } from '../domain/number-format.ts'
import { comparePair, headlinePair, type GradePair } from './headline-pair.ts'
import { FRAGILE_BELOW, UNRANKED_BELOW, type Comparison } from './compare-grades.ts'

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

const unitOf = (measure: Measure) => (measure.unit === 'years' ? 'years' : 'points')

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
): Pick<Finding, 'means' | 'interval'> {
  const mean = (grade: Grade) => comparison.groups[grade].summary.mean!
  const means =
    measure.unit === 'years'
      ? `${formatNumber(mean(pair.grade))} against ${formatNumber(mean(pair.reference))} years at birth`
      : `${formatValue(mean(pair.grade), 'percent')} against ${formatValue(mean(pair.reference), 'percent')}`
  const gap = `${intervalText(pair.gap)} ${unitOf(measure)}`
  return {
    means,
    interval: `${measure.period}. 95% interval of the gap ${gap}; n = ${pair.n} and ${pair.nReference} tracts.`,
  }
}

/** The next comparison a careful reader asks for when the first one rests on few tracts. */
function secondOpinion(comparison: Comparison, pair: GradePair, measure: Measure): string {
  const other = pair.reference === 'A' ? comparePair(comparison, pair.grade, 'B') : null
  if (!other) return ''
  const size = `${formatNumber(Math.abs(other.gap.estimate))} ${unitOf(measure)}`
  const gap = crossesZero(other.gap)
    ? `no clear gap shows (${intervalText(other.gap)})`
    : `the gap is ${size} (${intervalText(other.gap)})`
  return ` Against the ${other.nReference} mostly B, ${gap}.`
}

function cautionOf(comparison: Comparison, pair: GradePair, measure: Measure): Finding['caution'] {
  const { n: nA } = comparison.groups.A.summary
  const { n: nD } = comparison.groups.D.summary
  const left = (
    [
      ['A', nA],
      ['D', nD],
    ] as const
  ).filter(([grade, n]) => n < UNRANKED_BELOW && grade !== pair.grade && grade !== pair.reference)
  const few = left.map(([grade, n]) => `${counted(n)} mostly ${grade}`).join(' and ')
  if (few) {
    const fragile = pair.fragile
      ? ` Under ${FRAGILE_BELOW} tracts in a group: fragile all the same.`
      : ''
    return { title: 'Not D against A:', text: `${few}, too few to compare.${fragile}` }
  }
  if (!pair.fragile) return null
  const [grade, n] =
    pair.nReference <= pair.n ? [pair.reference, pair.nReference] : [pair.grade, pair.n]
  const text = `only ${n} tracts are mostly ${grade}.${secondOpinion(comparison, pair, measure)}`
  return { title: 'Fragile:', text }
}

function counted(n: number): string {
  if (n === 0) return 'no tract with an estimate is'
  return n === 1 ? 'only 1 tract is' : `only ${n} tracts are`
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

/** The finding of one comparison. Words of association only; where the interval holds zero it says that no gap shows. */
export function findingOf(comparison: Comparison, measure: Measure): Finding {
  const pair = headlinePair(comparison)
  if (!pair) {
    const counts = GRADES.map((grade) => `${grade} ${comparison.groups[grade].summary.n}`).join(
      ', ',
    )
    return {
      before: 'Too few census tracts here to compare the grades',
      figure: '',
      after: '',
      fragile: false,
      means: `Tracts with an estimate: ${counts}`,
      interval: `and no two grades have ${UNRANKED_BELOW} tracts each.`,
      caution: null,
    }
  }
  const { gap } = pair
  const isAcross = crossesZero(gap)
  const side = gap.estimate < 0 ? 'below' : 'above'
  return {
    ...(measure.unit === 'years'
      ? lifeWords(pair, side, isAcross)
      : prevalenceWords(pair, side, isAcross, measure)),
    figure: isAcross ? '' : `${formatNumber(Math.abs(gap.estimate))} ${unitOf(measure)}`,
    fragile: pair.fragile,
    ...numbersOf(comparison, pair, measure),
    caution: cautionOf(comparison, pair, measure),
  }
}

type Words = Pick<Finding, 'before' | 'after'>

function lifeWords({ grade, reference }: GradePair, side: string, isAcross: boolean): Words {
  return isAcross
    ? {
        before: `Between areas graded ${grade} and ${reference}, no clear gap in life expectancy shows today`,
        after: '',
      }
    : {
        before: `Areas graded ${grade} have, today, a life expectancy`,
        after: `${side} that of areas graded ${reference}`,
      }
}

function prevalenceWords(
  { grade, reference }: GradePair,
  side: string,
  isAcross: boolean,
  { shortLabel }: Measure,
): Words {
  return isAcross
    ? {
        before: `${shortLabel}: between areas graded ${grade} and ${reference}, no clear gap shows today`,
        after: '',
      }
    : {
        before: `${shortLabel}: areas graded ${grade} stand, today,`,
        after: `${side} areas graded ${reference}`,
      }
}
