import type { City } from '../domain/city.ts'
import type { CityTracts, EstimateColumns } from '../domain/city-tracts.ts'
import type { Geoid } from '../domain/geoid.ts'
import type { Grade } from '../domain/grade.ts'
import type { Measure } from '../domain/measure.ts'
import type { Vintage } from '../domain/vintage.ts'
import type { DecodedShapes } from '../spatial/decode-shapes.ts'
import { classBreaks, type NaturalBreaks } from '../view/class-breaks.ts'
import { healthSteps } from '../view/health-steps.ts'
import { outsideComparison } from '../view/outside-comparison.ts'
import type { Classing } from '../view/url.ts'
import type { Comparison } from './compare-grades.ts'
import type { FigureAbout } from './figure-about.ts'
import { findingOf, findingOfMapOnly, type Finding } from './finding.ts'
import { headlinePair } from './headline-pair.ts'
import type { Way } from './multiverse-ways.ts'
import { WORST_AND_BEST, type Pair } from './pair.ts'

/** What is known of a city under one view: the page, the embed and the build in Node each give the same. */
export interface CityKnown {
  about: FigureAbout
  city: City
  shapes: DecodedShapes<Vintage>
  /** The columns that figures draw, in the order of the shapes' tracts. */
  tracts: Pick<
    CityTracts<Vintage>,
    'geoid' | 'population' | 'shareA' | 'shareB' | 'shareC' | 'shareD' | 'coverage' | 'estimates'
  > &
    // What files of the tracts have besides.
    Partial<Pick<CityTracts<Vintage>, 'landAreaM2'>>
  /** Each tract's under the assignment. */
  grades: readonly (Grade | null)[]
  /** Null where the tracts were not, or cannot be, compared. */
  comparison: Comparison | null
  /** The gap in every way of counting; null where they were not counted. */
  ways: readonly Way[] | null
  classes: Classing
  /** The reader's breaks. */
  breaks: readonly number[]
  natural: NaturalBreaks | null
  /** The measure that this one is laid against; null where there is none. */
  against: Measure | null
  /** The measures of the data, in their order, with the releases they were read from; the usual ones unless given. */
  measures?: readonly Measure[]
  /** By tract: whether the reader brushed it; null, or absent, where nothing is brushed. */
  brushed?: readonly boolean[] | null
  /** The chosen places. */
  tract: Geoid<Vintage> | null
  area: number | null
}

/** What a city's figures draw and say. */
export interface CityContent extends Omit<CityKnown, 'classes' | 'natural'> {
  kind: 'city'
  /** The measure's columns; null where the city has no estimate of it. */
  estimates: EstimateColumns | null
  /** All estimates here, without the missing ones. */
  values: readonly number[]
  /** Inner breaks of the map's classes, rising. */
  breaks: readonly number[]
  /** By tract: 1–7, null without an estimate. */
  steps: readonly (number | null)[]
  /** By tract: whether it is drawn pale, outside the brush where there is one, otherwise outside the comparison. */
  faded: readonly boolean[]
  finding: Finding
  /** The grades that the finding is of. */
  pair: Pair
}

/** A city's content for figures from what is known of it. A comparison may be missing only where the city has no tracts. */
export function cityContent({ classes, natural, ...known }: CityKnown): CityContent {
  const { about, tracts, grades, comparison } = known
  const { measure, assignment } = about
  const estimates = tracts.estimates[measure.id] ?? null
  const all = estimates?.estimate ?? tracts.geoid.map(() => null)
  const values = all.filter((value) => value !== null)
  const breaks = classBreaks({ classes, own: known.breaks, values, measure, natural })
  const pair = comparison && headlinePair(comparison)
  return {
    ...known,
    kind: 'city',
    estimates,
    values,
    breaks,
    steps: healthSteps(all, breaks, measure),
    faded:
      known.brushed?.map((is) => !is) ??
      outsideComparison(assignment, grades, tracts.coverage) ??
      tracts.geoid.map(() => false),
    finding: comparison ? findingOf(comparison, measure, assignment.rule) : findingOfMapOnly(),
    pair: pair ? [pair.grade, pair.reference] : WORST_AND_BEST,
  }
}
