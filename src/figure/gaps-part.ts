import type { ForestGap } from '../charts/forest-gap.ts'
import { FOREST_ROW, forestEnds, forestHeight, forestLeft } from '../charts/forest-layout.ts'
import { ASSIGNMENTS } from '../domain/assignment.ts'
import { formatCount } from '../domain/number-format.ts'
import { say, sayText } from '../words/say.ts'
import { chartHead, type ChartHead } from './chart-head.ts'
import type { CitiesContent } from './cities-content.ts'
import { UNRANKED_BELOW } from './least-counts.ts'
import { plainText, type SetText } from './set-text.ts'
import { NOTE } from './type-scale.ts'

/** Cities' gaps in one or two columns with one axis, laid out; px. */
export interface GapsPart extends ChartHead {
  columns: readonly (readonly ForestGap[])[]
  columnWidth: number
  /** From one column's left to the next one's. */
  step: number
  /** Where intervals begin in a column. */
  left: number
  domain: readonly [number, number]
  chartHeight: number
  /** Which cities are not shown, and why; below the chart. */
  rest: SetText
  height: number
}

const GUTTER = 40
const TWO_COLUMNS = 860
const FEW = 14
/** Fewer rows than these are no ranking. */
const LEAST_ROWS = 8
const REST_GAP = 6

/** How many rows there are at least and at most. */
export function leastRows({ rows, cities }: CitiesContent): number {
  return cities.length > 0 ? rows.length : Math.min(rows.length, LEAST_ROWS)
}

/** The gaps laid out at a width, in as many rows as a height has room for, both in px; all rows without one. Null where no city has the gap. */
export function gapsPart(
  content: CitiesContent,
  width: number,
  height: number | null,
): GapsPart | null {
  const { rows, summary } = content
  if (rows.length === 0) return null
  const count = width >= TWO_COLUMNS && rows.length > FEW ? 2 : 1
  const columnWidth = (width - GUTTER * (count - 1)) / count
  const head = headOf(content, width)
  const restOf = (shown: number) =>
    plainText(restWords(content, shown), width, NOTE, 'sans', 'var(--ink-2)')
  const around = head.chartY + REST_GAP + restOf(1).height + forestHeight(0, summary !== null)
  const room = height === null ? Infinity : Math.floor((height - around) / FOREST_ROW) * count
  const shown = Math.max(Math.min(leastRows(content), rows.length), Math.min(rows.length, room))
  const each = Math.ceil(shown / count)
  const columns = Array.from({ length: count }, (_, i) =>
    rows.slice(i * each, Math.min(shown, (i + 1) * each)),
  )
  const rest = restOf(shown)
  const chartHeight = forestHeight(each, summary !== null)
  return {
    ...head,
    ...{ columns, columnWidth, step: columnWidth + GUTTER, chartHeight, rest },
    left: Math.min(
      Math.max(forestLeft(rows.slice(0, shown)), summary ? nameRoom(summary.label) : 0),
      columnWidth * 0.5,
    ),
    domain: forestEnds(rows.slice(0, shown)),
    height: head.chartY + chartHeight + (rest.height > 0 ? REST_GAP + rest.height : 0),
  }
}

const nameRoom = (label: string) => forestLeft([{ name: label } as ForestGap])

function headOf({ about, pair, rows }: CitiesContent, width: number): ChartHead {
  const { measure } = about
  const title = say('Difference in {measure}, {grade} minus {reference}, with 95% interval', {
    measure: measure.unit === 'years' ? say('life expectancy') : sayText(measure.label),
    grade: pair[0],
    reference: pair[1],
  })
  const hasTicks = rows.some(({ others }) => others && others.length > 0)
  const ticks = say('the gap counted {n} ways, where there are enough tracts', {
    n: ASSIGNMENTS.length,
  })
  const note = hasTicks
    ? say('Ticks: {ticks}. Open: fragile.', { ticks })
    : say('Open: fragile, under ten tracts in a group.')
  return chartHead(title, note, width)
}

function restWords({ rows, missing, cities, pair }: CitiesContent, shown: number): string {
  const values = { n: formatCount(shown), all: formatCount(rows.length), grade: pair[0] }
  const cut =
    shown < rows.length
      ? [say('Shown are the first {n} of {all} cities, the worst gap for {grade} first.', values)]
      : []
  if (missing.length === 0) return cut.join('')
  const without =
    cities.length > 0
      ? say('Without this gap: {cities}.', { cities: missing.join(', ') })
      : say('{n} further cities have under {least} tracts in a group, and are not ranked.', {
          n: formatCount(missing.length),
          least: UNRANKED_BELOW,
        })
  return [...cut, without].join(' ')
}
