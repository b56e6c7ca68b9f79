import type { CompositionPart } from '../charts/composition-layout.ts'
import type { TractMeasure } from '../charts/tract-measure.ts'
import { MEASURE_ROW } from '../charts/measure-row.ts'
import { median } from 'd3-array'
import { GRADES } from '../domain/grade.ts'
import { maybeMeasure, MEASURES, type Measure } from '../domain/measure.ts'
import { formatCount } from '../domain/number-format.ts'
import { say } from '../words/say.ts'
import { chartHead, type ChartHead } from './chart-head.ts'
import type { CityContent } from './city-content.ts'

/** What the 1930s graded of a tract's land, laid out; px. */
export interface CompositionLaid extends ChartHead {
  parts: readonly CompositionPart[]
  height: number
}

/** A tract among its map's tracts, a row a measure, laid out; px. */
export interface ProfileLaid extends ChartHead {
  rows: readonly TractMeasure[]
  height: number
}

const BAR = 82

/** Shown where there is no room for all: the headline and what kills or disables most, of each kind one. */
const FIRST = [
  'life-expectancy',
  'diabetes',
  'high-blood-pressure',
  'obesity',
  'asthma',
  'copd',
  'smoking',
  'poor-mental-health',
]

/** The grades on the chosen tract's land; null without such a tract. */
export function compositionPart(content: CityContent, width: number): CompositionLaid | null {
  const { tract, tracts, city } = content
  const i = tract === null ? -1 : tracts.geoid.indexOf(tract)
  if (i < 0) return null
  const shares = { A: tracts.shareA, B: tracts.shareB, C: tracts.shareC, D: tracts.shareD }
  const parts = GRADES.map((grade, area_id): CompositionPart => ({
    ...{ area_id, label: null, grade },
    share: shares[grade][i] ?? 0,
  })).filter(({ share }) => share > 0)
  const head = chartHead(
    city.year
      ? say('What the {year} map said of this ground', { year: city.year })
      : say('What the 1930s map said of this ground'),
    parts.length === 0
      ? say('No HOLC area touches this tract. Not mapped is not “not redlined”.')
      : say('Share of the tract’s land.'),
    width,
  )
  return { ...head, parts, height: parts.length === 0 ? head.chartY : head.chartY + BAR }
}

/** The chosen tract's measures, the figure's own among them; null without such a tract or any estimate here. */
export function profilePart(content: CityContent, width: number): ProfileLaid | null {
  const { tract, tracts, about } = content
  const i = tract === null ? -1 : tracts.geoid.indexOf(tract)
  if (i < 0) return null
  const rows = measuresIn(content)
    .filter(({ id }) => id === about.measure.id || FIRST.includes(id))
    .map((measure): TractMeasure => {
      const columns = tracts.estimates[measure.id]!
      const values = columns.estimate.filter((value) => value !== null)
      const [estimate, low, high] = [columns.estimate[i], columns.low[i], columns.high[i]]
      return {
        ...{ measure, values, median: median(values) ?? null },
        ...{ estimate: estimate ?? null, low: low ?? null, high: high ?? null },
      }
    })
  if (rows.length === 0) return null
  const counts = rows.map(({ values }) => values.length)
  const [least, most] = [Math.min(...counts), Math.max(...counts)]
  const n =
    least === most
      ? say('n = {n} tracts with an estimate.', { n: formatCount(least) })
      : say('n = {least} to {most} tracts with an estimate, by measure.', {
          least: formatCount(least),
          most: formatCount(most),
        })
  const reading = say(
    'The dot stands on its 95% interval; the notch is the tracts’ median. Further right is worse.',
  )
  const head = chartHead(say('Health here and across the map'), `${n} ${reading}`, width)
  return { ...head, rows, height: head.chartY + rows.length * MEASURE_ROW }
}

/** The measures that a city's tracts have estimates of, with the releases they were read from. */
export function measuresIn({ tracts, measures, about }: CityContent): Measure[] {
  const known = measures ?? MEASURES
  const others = Object.keys(tracts.estimates).filter((id) => !known.some((one) => one.id === id))
  return [...known, ...others.flatMap((id) => maybeMeasure(id) ?? [])]
    .map((measure) => (measure.id === about.measure.id ? about.measure : measure))
    .filter(({ id }) => tracts.estimates[id]?.estimate.some((value) => value !== null))
}
