import type { AxisGrid } from '../charts/axis-grid.ts'
import { histogramBins } from '../charts/histogram-bins.ts'
import type { ScatterTract } from '../charts/scatter-tract.ts'
import { GRADES, SHORT_CATEGORY, type Grade } from '../domain/grade.ts'
import { isModelled } from '../domain/measure-source.ts'
import type { Measure } from '../domain/measure.ts'
import { textLength } from '../look/text-length.ts'
import { heading } from '../words/heading.ts'
import { say, sayText } from '../words/say.ts'
import { chartHead, type ChartHead } from './chart-head.ts'
import { titleWithUnit } from './axis-title.ts'
import type { CityContent } from './city-content.ts'
import { scatterFit, type ScatterFit } from './scatter-fit.ts'

/** A shape of the legend in its place, px from the legend's top left. */
export interface ShapeEntry {
  grade: Grade | null
  label: string
  x: number
  y: number
}

/** Two measures against each other, laid out; px. */
export interface ScatterPart extends ChartHead {
  tracts: readonly ScatterTract[]
  fit: ScatterFit
  across: AxisGrid
  up: AxisGrid
  acrossTicks: readonly number[]
  upTicks: readonly number[]
  acrossTitle: string
  upTitle: string
  shapes: readonly ShapeEntry[]
  /** Of the legend of shapes. */
  shapesHeight: number
  /** Of all but the plot. */
  around: number
  /** Of the plot, at best. */
  plot: number
}

export const SCATTER_INSET = 34
/** Above the plot, of its axis with its title below, and between that and the legend. */
export const SCATTER_TOP = 22
export const SCATTER_AXIS = 40
const SHAPE = 16
const LINE = 20

/** The tracts that have both measures, and the line through them. */
export function scatterOf({ tracts, estimates, grades, against }: CityContent): {
  tracts: ScatterTract[]
  fit: ScatterFit
} {
  const other = against && tracts.estimates[against.id]
  const both = tracts.geoid.flatMap((geoid, i): ScatterTract[] => {
    const [up, across] = [estimates?.estimate[i] ?? null, other?.estimate[i] ?? null]
    return up === null || across === null
      ? []
      : [{ geoid, grade: grades[i] ?? null, across, up, isFitted: true }]
  })
  return { tracts: both, fit: scatterFit(both) }
}

/** The scatter plot laid out at a width in px; null where no tract has both measures. */
export function scatterPart(content: CityContent, width: number): ScatterPart | null {
  const { against, about } = content
  const { measure } = about
  const { tracts, fit } = scatterOf(content)
  if (!against || tracts.length === 0) return null
  const [across, up] = [
    gridOf(
      tracts.map(({ across }) => across),
      against,
    ),
    gridOf(content.values, measure),
  ]
  const titles = { measure: sayText(measure.shortLabel) }
  const head = chartHead(
    say('{up} against {across}, each tract by its grade', {
      up: titles.measure,
      across: sayText(against.label),
    }),
    [
      say('The line is that of least squares, the band the 95% interval of its mean.'),
      modelledWords(measure, against),
    ]
      .filter(Boolean)
      .join(' '),
    width,
  )
  const { entries, height } = shapesOf(width)
  return {
    ...head,
    ...{ tracts, fit, across, up, shapes: entries, shapesHeight: height },
    acrossTicks: within(across, against.breaks),
    upTicks: within(up, measure.breaks),
    acrossTitle: titleWithUnit(heading(sayText(against.label)), against.unit),
    upTitle: titleWithUnit(titles.measure, measure.unit),
    around: head.chartY + SCATTER_TOP + SCATTER_AXIS + height,
    plot: Math.round((width - 2 * SCATTER_INSET) * 0.62),
  }
}

function gridOf(values: readonly number[], { breaks }: Measure): AxisGrid {
  const { bins, step, domain } = histogramBins(values, breaks)
  return { start: domain[0], step, count: bins.length }
}

function within({ start, step, count }: AxisGrid, ticks: readonly number[]): number[] {
  return ticks.filter((tick) => tick >= start && tick <= start + step * count)
}

function modelledWords(measure: Measure, against: Measure): string {
  return isModelled(measure) && isModelled(against)
    ? say(
        'Both are modelled from who lives in a tract, by age, sex, race and ethnicity, education and poverty: a part of their association is built in.',
      )
    : ''
}

function shapesOf(width: number): { entries: ShapeEntry[]; height: number } {
  const named: [Grade | null, string][] = [
    ...GRADES.map((grade): [Grade, string] => [
      grade,
      `${grade} ${sayText(SHORT_CATEGORY[grade])}`,
    ]),
    [null, say('Not graded')],
  ]
  let [x, y] = [0, 0]
  const entries = named.map(([grade, label]) => {
    const length = SHAPE + textLength(label, 'sans', 13)
    if (x > 0 && x + length > width) [x, y] = [0, y + LINE]
    const entry = { grade, label, x, y }
    x += length + 18
    return entry
  })
  return { entries, height: y + LINE }
}
