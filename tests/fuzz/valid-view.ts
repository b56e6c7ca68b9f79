import { ASSIGNMENT_RULES, THRESHOLDS } from '../../src/domain/assignment-rule.ts'
import type { Span } from '../../src/domain/brush.ts'
import { isGeoid } from '../../src/domain/geoid.ts'
import { GROUPINGS } from '../../src/domain/grouping.ts'
import { GUIDE_STEPS } from '../../src/domain/guide-step.ts'
import { MEASURES } from '../../src/domain/measure.ts'
import { MOST_BREAKS } from '../../src/domain/own-breaks.ts'
import { isCityId } from '../../src/view/city-id.ts'
import { MOST_COMPARED } from '../../src/view/city-list.ts'
import {
  CLASSINGS,
  DEFAULT_VIEW,
  LAYOUTS,
  PAGES,
  PANELS,
  PLOTS,
  STRIPS,
  TAKES,
  type ViewState,
} from '../../src/view/url.ts'
import { LANGUAGES } from '../../src/words/language.ts'

type Rules = { [Key in keyof ViewState]: (value: unknown) => boolean }

const among =
  (...known: readonly unknown[]) =>
  (value: unknown) =>
    known.includes(value)
const orNull = (is: (value: unknown) => boolean) => (value: unknown) => value === null || is(value)
const isWhole = (least: number, most: number) => (value: unknown) =>
  Number.isInteger(value) && (value as number) >= least && (value as number) <= most

const isMeasure = among(...MEASURES.map(({ id }) => id))
const isCity = (value: unknown) => typeof value === 'string' && isCityId(value)
const areRising = (values: readonly number[]) =>
  values.every((value, i) => i === 0 || value > values[i - 1]!)

function isSpan(value: unknown): boolean {
  const { from, to } = value as Span
  const ends = [from, to]
  return (
    ends.every((end) => Number.isFinite(end) && Math.abs(end) < 1e6 && !Object.is(end, -0)) &&
    from < to
  )
}

function areCities(value: unknown): boolean {
  const cities = value as readonly unknown[]
  return (
    Array.isArray(cities) &&
    cities.length <= MOST_COMPARED &&
    new Set(cities).size === cities.length &&
    cities.every(isCity)
  )
}

function areBreaks(value: unknown): boolean {
  const breaks = value as readonly number[]
  return (
    Array.isArray(breaks) &&
    breaks.length <= MOST_BREAKS &&
    breaks.every((at) => at >= 0 && at <= 120 && Number(at.toFixed(1)) === at) &&
    areRising(breaks)
  )
}

/** Well-formed text whose lines end in one way, short enough for a link. */
function isQuery(value: unknown): boolean {
  return typeof value === 'string' && value.length <= 7000 && !/\r|\p{Surrogate}/u.test(value)
}

/** Well-formed text with one space between words and none around them, at most 200 characters. */
function isSought(value: unknown): boolean {
  return (
    typeof value === 'string' &&
    [...value].length <= 200 &&
    value === value.trim().replace(/\s+/g, ' ') &&
    !/\p{Surrogate}/u.test(value)
  )
}

/** What each part of a view may be, whoever made it. */
const RULES: Rules = {
  page: among(...PAGES),
  city: orNull(isCity),
  find: isSought,
  sql: isQuery,
  cities: areCities,
  measure: isMeasure,
  rule: among(...ASSIGNMENT_RULES.map(({ id }) => id)),
  threshold: among(...THRESHOLDS),
  grouping: among(...GROUPINGS.map(({ id }) => id)),
  classes: among(...CLASSINGS),
  breaks: areBreaks,
  layout: among(...LAYOUTS),
  swipe: isWhole(0, 100),
  plot: among(...PLOTS),
  brush: orNull(isSpan),
  scores: orNull(isSpan),
  against: orNull(isMeasure),
  others: orNull(isSpan),
  strips: among(...STRIPS),
  tract: orNull((value) => typeof value === 'string' && isGeoid(value)),
  area: orNull(isWhole(1, 999_999_999)),
  panel: among(...PANELS),
  step: among(...GUIDE_STEPS),
  take: orNull(among(...TAKES)),
  lang: orNull(among(...LANGUAGES)),
}

/** The parts of a view that are not what they may be, those that are missing, and those that no view has. None for a valid view. */
export function viewFaults(view: ViewState): string[] {
  const own = Object.keys(view)
  const known = Object.keys(RULES) as (keyof ViewState)[]
  return [
    ...known.filter((key) => !own.includes(key) || !RULES[key](view[key])),
    ...own.filter((key) => !Object.hasOwn(DEFAULT_VIEW, key)),
  ]
}
