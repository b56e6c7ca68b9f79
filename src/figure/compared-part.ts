import { commonScale, fittingScale } from '../charts/map-scale.ts'
import { stripsHeight, type StripRow } from '../charts/strip-layout.ts'
import { formatCount } from '../domain/number-format.ts'
import { say, sayText } from '../words/say.ts'
import { byGradeRows } from './by-grade-rows.ts'
import { chartHead, type ChartHead } from './chart-head.ts'
import type { CitiesContent } from './cities-content.ts'
import type { CityContent } from './city-content.ts'
import { stripDomain } from './strip-domain.ts'

/** A compared city in its place, px. */
export interface ComparedCell extends ChartHead {
  content: CityContent
  x: number
  y: number
  /** Null where nothing was compared. */
  rows: readonly StripRow[] | null
  mapY: number
  metresPerPixel: number
}

/** Compared cities side by side on common scales, laid out; px. */
export interface ComparedPart {
  cells: readonly ComparedCell[]
  width: number
  mapHeight: number
  domain: readonly [number, number]
  /** Whether all maps have one scale. */
  isOneScale: boolean
}

const GUTTER = 28
const LINE_GAP = 24
const MAP_GAP = 6
const FOUR_ABREAST = 900
const TWO_ABREAST = 520

/** Cities in a line. */
function abreast(n: number, width: number): number {
  if (width >= FOUR_ABREAST) return Math.min(n, 4)
  return Math.min(n, width >= TWO_ABREAST ? (n === 3 && width >= 640 ? 3 : 2) : 1)
}

function columnOf(n: number, width: number): { across: number; width: number; lines: number } {
  const across = abreast(n, width)
  return {
    across,
    width: (width - GUTTER * (across - 1)) / across,
    lines: Math.ceil(n / across),
  }
}

const titleOf = (content: CityContent, width: number) =>
  chartHead(
    `${content.city.name}, ${content.city.state}`,
    [
      ...(content.city.year ? [say('mapped in {year}', { year: content.city.year })] : []),
      say('n = {n} tracts', { n: formatCount(content.values.length) }),
    ].join(' · '),
    width,
  )

/** How high the cities are at a width with maps of a height, px. */
export function comparedHeight(
  { cities }: CitiesContent,
  width: number,
  mapHeight: (width: number) => number,
): number {
  const { lines, width: own, across } = columnOf(cities.length, width)
  const heights = Array.from({ length: lines }, (_, line) =>
    Math.max(
      ...cities
        .slice(line * across, (line + 1) * across)
        .map((content) => aboveMap(content, own).mapY + mapHeight(own)),
    ),
  )
  return heights.reduce((sum, height) => sum + height, LINE_GAP * (lines - 1))
}

function aboveMap(content: CityContent, width: number) {
  const head = titleOf(content, width)
  const rows =
    content.comparison && content.values.length > 0
      ? byGradeRows(content.comparison, content.about.assignment.rule)
      : null
  const mapY = head.chartY + (rows ? stripsHeight(rows.length) + MAP_GAP : 0)
  return { ...head, rows, mapY }
}

/** The compared cities laid out in a box, px. */
export function comparedPart(content: CitiesContent, width: number, height: number): ComparedPart {
  const { cities } = content
  const { across, width: own, lines } = columnOf(cities.length, width)
  const bare = comparedHeight(content, width, () => 0)
  const mapHeight = Math.max(1, Math.floor((height - bare) / lines))
  const bounds = cities.map(({ city }) => city.bounds)
  const size = { width: own, height: mapHeight }
  const common = commonScale(bounds, size)
  const lineY = Array.from({ length: lines }, (_, line) =>
    line === 0
      ? 0
      : comparedHeight(
          { ...content, cities: cities.slice(0, line * across) },
          width,
          () => mapHeight,
        ) + LINE_GAP,
  )
  return {
    cells: cities.map((each, i) => ({
      ...aboveMap(each, own),
      content: each,
      x: (i % across) * (own + GUTTER),
      y: lineY[Math.floor(i / across)]!,
      metresPerPixel: common ?? fittingScale(each.city.bounds, size),
    })),
    ...{ width: own, mapHeight, isOneScale: common !== null },
    domain: stripDomain(
      cities.flatMap(({ values }) => values),
      cities.flatMap(({ comparison }) => comparison ?? []),
    ),
  }
}

/** What a compared city's map shows, for those who do not see it. */
export function comparedAlt({ cities, about }: CitiesContent): string {
  const names = cities.map(({ city }) => city.name).join(', ')
  return say('Maps and tracts by grade of {cities}: {measure}, on the same scales.', {
    cities: names,
    measure: sayText(about.measure.label),
  })
}
