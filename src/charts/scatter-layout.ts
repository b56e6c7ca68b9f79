import { extent, range } from 'd3-array'
import { scaleLinear, type ScaleLinear } from 'd3-scale'
import { cityRadius } from './city-radius.ts'
import { placeLabels, type Box, type PlacedLabel } from './place-labels.ts'

/** A city by the means of its two groups, in the measure's unit. */
export interface ScatterCity {
  id: string
  name: string
  mean: number
  meanReference: number
  tracts: number
  /** At least ten tracts in both groups. */
  firm: boolean
}

/** Its dot, in px of the chart. */
export interface ScatterMark {
  city: ScatterCity
  x: number
  y: number
  r: number
}

export interface ScatterLayout {
  /** The square of the plot. */
  box: Box
  x: ScaleLinear<number, number>
  y: ScaleLinear<number, number>
  ticks: number[]
  /** Large ones first, so that small ones lie on top. */
  marks: ScatterMark[]
  labels: PlacedLabel[]
}

const LEFT = 34
const TOP = 24
const RIGHT = 14
/** Of the axis under the plot with its name. */
const BELOW = 40
const MOST_LABELS = 14

/** How tall the chart is for a width in px: its plot is a square. */
export const scatterHeight = (width: number) => width - LEFT - RIGHT + TOP + BELOW

/**
 * Cities on two axes with one scale, so that the diagonal is "no gap": the reference's mean to the right, the other's upwards. Names go to the
 * one in `first`, then to the widest gaps and the largest cities by turns, as far as there is room.
 */
export function scatterLayout(
  cities: readonly ScatterCity[],
  width: number,
  first: string | null,
  size: number,
): ScatterLayout {
  const box = { left: LEFT, top: TOP, right: width - RIGHT, bottom: width - RIGHT - LEFT + TOP }
  const [least = 0, greatest = 1] = extent(
    cities.flatMap(({ mean, meanReference }) => [mean, meanReference]),
  )
  const room = (greatest - least) * 0.04
  const x = scaleLinear([least - room, greatest + room], [box.left, box.right]).nice(8)
  const y = x.copy().range([box.bottom, box.top])
  const marks = cities
    .map((city) => ({
      ...{ city, x: x(city.meanReference), y: y(city.mean) },
      r: cityRadius(city.tracts, width),
    }))
    .toSorted((a, b) => b.r - a.r)
  const ticks = x.ticks(Math.max(3, Math.min(8, (box.right - box.left) / 60)))
  const labelled = notable(marks, first).map(({ city: { id, name }, x, y, r }, i) => ({
    ...{ id, x, y, r },
    text: i < MOST_LABELS ? name : null,
  }))
  return { box, x, y, ticks, marks, labels: placeLabels(labelled, box, size, onDiagonal(box)) }
}

/** Small ground along the diagonal, which no name may cross. */
function onDiagonal({ left, right, bottom }: Box): Box[] {
  const step = 6
  return range(0, right - left, step).map((at) => ({
    ...{ left: left + at, right: left + at + step },
    ...{ top: bottom - at - step, bottom: bottom - at },
  }))
}

function notable(marks: readonly ScatterMark[], first: string | null): ScatterMark[] {
  const width = ({ city }: ScatterMark) => Math.abs(city.mean - city.meanReference)
  const byGap = marks.toSorted((a, b) => width(b) - width(a))
  const chosen = marks.filter(({ city }) => city.id === first)
  return [...new Set([...chosen, ...marks.flatMap((mark, i) => [byGap[i]!, mark])])]
}
