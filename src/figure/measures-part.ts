import type { Measure } from '../domain/measure.ts'
import { formatCount } from '../domain/number-format.ts'
import { say, sayText } from '../words/say.ts'
import { chartHead, type ChartHead } from './chart-head.ts'
import type { CityContent } from './city-content.ts'
import { commonPair } from './common-pair.ts'
import { compareGrades, type Comparison } from './compare-grades.ts'
import { comparePair, type GradePair } from './headline-pair.ts'
import { UNRANKED_BELOW } from './least-counts.ts'
import type { Pair } from './pair.ts'
import { measuresIn } from './tract-parts.ts'

/** A measure's means in two groups, and the gap between them. */
export interface MeasureRow {
  measure: Measure
  comparison: Comparison
  /** Null where either group has too few tracts. */
  found: GradePair | null
}

/** A few measures' gaps, a row a measure, laid out; px. */
export interface MeasuresPart extends ChartHead {
  /** The grades that the rows compare: those that most of them have enough tracts of. */
  pair: Pair
  rows: readonly MeasureRow[]
  height: number
}

export const MEASURES_HEAD = 20
const ROW = 25
const NARROW_ROW = 40
/** Below this width a row has two lines and no drawing. */
const WIDE_ENOUGH = 560

/** How high a row is at a width, px. */
export const isNarrow = (width: number) => width < WIDE_ENOUGH
export const rowHeight = (width: number) => (isNarrow(width) ? NARROW_ROW : ROW)
const MOST = 5

/** What a sheet shows beside its own measure, the first that the city has: long lives, then what limits them, each of another kind. */
const FIRST = [
  'life-expectancy',
  'diabetes',
  'high-blood-pressure',
  'asthma',
  'poor-mental-health',
  'poor-physical-health',
  'copd',
  'obesity',
  'smoking',
]

/** The gaps of five measures laid out at a width in px; null where nothing was compared. */
export function measuresPart(content: CityContent, width: number): MeasuresPart | null {
  if (!content.comparison || content.values.length === 0) return null
  const counted = measureRows(content)
  const pair = commonPair(counted.map(({ comparison }) => comparison))
  const rows = counted.map((row) => ({ ...row, found: comparePair(row.comparison, ...pair) }))
  const names = { grade: pair[0], reference: pair[1] }
  const head = chartHead(
    say('{grade} against {reference}, by measure', names),
    [
      rows.every(({ found }) => found === null)
        ? ''
        : say(
            'Filled: mean of {grade}; open: of {reference}; lines: 95% intervals; right is worse.',
            names,
          ),
      pair[0] === content.pair[0] && pair[1] === content.pair[1]
        ? ''
        : say('The headline’s grades have too few tracts here.'),
      rows.length < 2 ? say('No prevalences were published for this place’s tracts.') : '',
    ]
      .filter(Boolean)
      .join(' '),
    width,
  )
  return {
    ...head,
    pair,
    rows,
    height: head.chartY + MEASURES_HEAD + rows.length * rowHeight(width),
  }
}

/** The measures of a sheet: its own first where it is not among the usual ones. */
function measureRows(content: CityContent): Omit<MeasureRow, 'found'>[] {
  const { about, comparison, grades, tracts } = content
  const here = measuresIn(content)
  const usual = FIRST.flatMap((id) => here.find((measure) => measure.id === id) ?? [])
  const isUsual = usual.slice(0, MOST).some(({ id }) => id === about.measure.id)
  const chosen = isUsual ? usual : [about.measure, ...usual]
  // Where no tract has a grade, only the figure's own measure was fitted.
  const isFitted = about.assignment.rule.gives === 'shares'
  return (isFitted ? [about.measure] : chosen.slice(0, MOST)).map((measure) => {
    const of =
      measure.id === about.measure.id && comparison
        ? comparison
        : compareGrades(
            tracts.geoid.map((geoid, i) => ({
              geoid,
              grade: grades[i] ?? null,
              estimate: tracts.estimates[measure.id]?.estimate[i] ?? null,
            })),
          )
    return { measure, comparison: of }
  })
}

/** "37 and 5", or why there is no gap. */
export function rowCounts({ found }: MeasureRow): string {
  return found
    ? say('{n} and {nReference}', {
        n: formatCount(found.n),
        nReference: formatCount(found.nReference),
      })
    : say('under {least} tracts', { least: UNRANKED_BELOW })
}

/** A measure's name in a row, with its year. */
export function rowName({ measure }: MeasureRow): string {
  return `${sayText(measure.shortLabel)}, ${measure.period}`
}
