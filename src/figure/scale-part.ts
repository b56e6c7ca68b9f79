import { sum } from 'd3-array'
import { histogramHeight } from '../charts/histogram-height.ts'
import { formatCount } from '../domain/number-format.ts'
import type { Theme } from '../look/palette.ts'
import { heading } from '../words/heading.ts'
import { say, sayText } from '../words/say.ts'
import { chartHead, type ChartHead } from './chart-head.ts'
import type { CityContent } from './city-content.ts'
import { fadedLabel } from './faded-words.ts'
import type { FigureContent } from './figure-content.ts'
import { plainText, type SetText } from './set-text.ts'
import { strongerWords } from './stronger-words.ts'
import { NOTE } from './type-scale.ts'

/** Today's scale alone, as a histogram of all tracts shown, laid out; px. */
export interface ScalePart extends ChartHead {
  values: readonly number[]
  breaks: readonly number[]
  /** Whether it is a ramp of the classes alone, without their bars. */
  isRamp: boolean
  chartWidth: number
  /** What else the map shows; under the chart. */
  after: SetText
  height: number
}

const WIDEST = 300
const RAMP = 32

/** The scale of a city's map, or the one of compared cities' maps; null where no tract has an estimate. */
export function scalePart(
  content: FigureContent,
  width: number,
  theme: Theme,
  isRamp = false,
): ScalePart | null {
  const { measure } = content.about
  const cities = content.kind === 'city' ? [content] : content.cities
  const values = cities.flatMap(({ values }) => values)
  const [first] = cities
  if (!first || values.length === 0) return null
  const missing = sum(cities, ({ steps }) => steps.filter((step) => step === null).length)
  const words = [
    content.kind === 'city' ? fadedOf(content) : say('Thin lines: the HOLC’s areas of the 1930s.'),
    missing > 0
      ? say('Hatched: {n} tracts without a published estimate.', { n: formatCount(missing) })
      : '',
  ]
  const said = words.filter(Boolean).join(' ')
  const note = `${strongerWords(theme, measure)} n = ${formatCount(values.length)}`
  const head = chartHead(
    `${heading(sayText(measure.label))}, ${measure.period}`,
    isRamp ? `${note}. ${said}` : note,
    width,
  )
  const after = plainText(isRamp ? '' : said, width, NOTE, 'sans', 'var(--ink-2)')
  return {
    ...head,
    ...{ values, breaks: first.breaks, after, isRamp },
    chartWidth: isRamp ? width : Math.min(WIDEST, width),
    height: head.chartY + (isRamp ? RAMP : histogramHeight(measure.unit)) + after.height,
  }
}

function fadedOf({ about, faded, steps, brushed }: CityContent): string {
  return faded.some((is, i) => is && steps[i] !== null)
    ? `${fadedLabel(about.assignment, Boolean(brushed))}.`
    : ''
}
