import { histogramHeight } from '../charts/histogram-height.ts'
import { legendRows, type LegendRow } from '../charts/legend-rows.ts'
import { ungradedAreas } from '../domain/city.ts'
import { CATEGORY, GRADES, type Grade } from '../domain/grade.ts'
import { formatCount } from '../domain/number-format.ts'
import type { Theme } from '../look/palette.ts'
import { textLength } from '../look/text-length.ts'
import { heading } from '../words/heading.ts'
import { say, sayText } from '../words/say.ts'
import type { CityContent } from './city-content.ts'
import { fadedLabel } from './faded-words.ts'
import { plainText, setText, type SetText } from './set-text.ts'
import { strongerWords } from './stronger-words.ts'
import { CHART_TITLE, NOTE } from './type-scale.ts'

/** A grade of the legend in its place, px; null is what has none. */
export interface GradeEntry {
  grade: Grade | null
  label: SetText
  x: number
  y: number
}

/** One half of a legend: its title and what stands under it, px from its own top left. */
interface Half {
  x: number
  y: number
  width: number
  title: SetText
  height: number
}

/** A map's legend: today's scale as a histogram, and the grades of the 1930s. */
export interface LegendPart {
  /** Null where nothing of today is shown. */
  today: (Half & { note: SetText; chartY: number; hasChart: boolean }) | null
  grades: Half & { entries: GradeEntry[]; rows: LegendRow[]; rowsY: number }
  height: number
}

const GAP = 28
const STACKED_GAP = 16
/** From this width on its halves stand side by side. */
const SIDE_BY_SIDE = 430
const WIDEST_CHART = 300
const ROW = 24
/** Of the grades' names. */
const LABEL = { size: 13, leading: 16 }
export const SWATCH = 38

/** A legend laid out at a width in px. `filled` is for a map on which areas are filled with their grades. */
export function legendPart(
  content: CityContent,
  width: number,
  theme: Theme,
  which: 'both' | 'today' | 'grades' = 'both',
): LegendPart {
  const hasToday = which !== 'grades' && content.tracts.geoid.length > 0
  const isWide = hasToday && which === 'both' && width >= SIDE_BY_SIDE
  const chart = isWide ? Math.min(WIDEST_CHART, (width - GAP) / 2) : Math.min(width, WIDEST_CHART)
  const today = hasToday ? todayHalf(content, chart, theme) : null
  const x = isWide ? chart + GAP : 0
  const y = today && !isWide ? today.height + STACKED_GAP : 0
  const grades = gradesHalf(content, { x, y, width: isWide ? width - x : width }, hasToday)
  return { today, grades, height: Math.max(today?.height ?? 0, grades.y + grades.height) }
}

function todayHalf(content: CityContent, width: number, theme: Theme) {
  const { measure } = content.about
  const title = plainText(
    `${heading(sayText(measure.label))}, ${measure.period}`,
    width,
    CHART_TITLE,
    'sansBold',
  )
  const n = content.values.length
  const absent = measure.own
    ? say('The reader’s data have none of the tracts on this map.')
    : say('No tract on this map has a published estimate of it.')
  const quiet = { face: 'sans', fill: 'var(--ink-2)' } as const
  const note = setText(
    n === 0
      ? [{ text: absent, ...quiet }]
      : [
          { text: `${strongerWords(theme, measure)} ${barWords(content)} `, ...quiet },
          { text: `n = ${formatCount(n)}`, ...quiet, whole: true },
        ],
    width,
    NOTE,
  )
  const chartY = title.height + note.height + 8
  const height = n === 0 ? chartY - 8 : chartY + histogramHeight(measure.unit)
  return { x: 0, y: 0, width, title, note, chartY, hasChart: n > 0, height }
}

const barWords = ({ about: { measure } }: CityContent) =>
  measure.own
    ? say('A bar is a range of values;')
    : measure.unit === 'years'
      ? say('A bar is one year;')
      : say('A bar is a range of shares;')

function gradesHalf(
  content: CityContent,
  box: { x: number; y: number; width: number },
  withRows: boolean,
) {
  const { city } = content
  const title = plainText(
    say('HOLC grade, {year}', { year: city.year ?? say('1930s') }),
    box.width,
    CHART_TITLE,
    'sansBold',
  )
  const named: [Grade | null, string][] = GRADES.map((grade) => [grade, sayText(CATEGORY[grade])])
  if (ungradedAreas(city) > 0) named.push([null, say('Commercial, industrial or ungraded')])
  const widest = Math.max(
    ...named.slice(0, GRADES.length).map(([, label]) => textLength(label, 'sans', 13)),
  )
  const columns = box.width >= 2 * (SWATCH + widest) + 16 ? 2 : 1
  const first = title.height + 6
  let y = first
  const entries: GradeEntry[] = []
  named.forEach(([grade, words], i) => {
    const column = grade === null ? 0 : i % columns
    const own = grade === null ? box.width : box.width / columns
    const label = plainText(words, own - SWATCH, LABEL)
    entries.push({ grade, label, x: (column * box.width) / columns, y })
    if (column === columns - 1 || grade === null) y += Math.max(ROW, label.height + 8)
  })
  const bottom = y
  const rows = withRows ? rowsOf(content) : []
  const { height: own } = legendRows(rows, box.width)
  const rowsY = bottom + 4
  return { ...box, title, entries, rows, rowsY, height: own > 0 ? rowsY + own : bottom }
}

function rowsOf({ about, steps, faded, brushed }: CityContent): LegendRow[] {
  return [
    {
      label: about.measure.own ? say('Not in the reader’s data') : say('No estimate published'),
      n: steps.filter((step) => step === null).length,
      absent: true,
    },
    {
      label: fadedLabel(about.assignment, Boolean(brushed)),
      n: faded.filter((is, i) => is && steps[i] !== null).length,
      absent: false,
    },
  ]
}
