import { randomNormal } from 'd3-random'
import { MEASURES, measuresOf, type Measure } from '../../src/domain/measure.ts'
import { maybeRelease } from '../../src/domain/release.ts'
import type { Vintage } from '../../src/domain/vintage.ts'
import type { CityPlan } from './city-plan.ts'
import type { DemoTract } from './found-city.ts'
import { MIDDLE_YEARS, type TractLife } from './life-expectancy.ts'
import { SUPPRESSED_BELOW } from './settle.ts'
import { stream, type Random } from './stream.ts'

/** Per cent of adults and its 95 % interval. */
export interface Prevalence {
  estimate: number
  low: number
  high: number
}

/** A row of 500 Cities: the part of a tract that lies in one place. */
export interface TractPart {
  tract: DemoTract
  place: { name: string; placeFips: string }
  /** Given for the parts of a split tract only. */
  population: number | null
  prevalence: TractPrevalence
}

/** A tract's estimates by the measure's column; null where suppressed. */
export type TractPrevalence = Record<string, Prevalence | null>

export const PREVALENCES: readonly Measure[] = MEASURES.filter(({ unit }) => unit === 'percent')

/** The release of PLACES that is invented, and what of its measures it has: the CDC left four out of it. */
export const PLACES = maybeRelease('places-2024')!
const LEFT_OUT = ['COREM', 'COREW', 'KIDNEY', 'PAPTEST']
export const PLACES_MEASURES = measuresOf(PLACES).filter(({ column }) => !LEFT_OUT.includes(column))

/** Percentage points, D minus A, that go with the planted years: half the measure's scale with nine years, worse with fewer. */
export function plantedPoints(measure: Measure, effectYears: number): number {
  return -effectYears * pointsPerYearLost(measure)
}

/** The rows of the tracts within the city limits; the one farthest out is split with the neighbour. */
export function drawPrevalence(
  tracts: readonly DemoTract[],
  lives: readonly TractLife[],
  plan: CityPlan,
  seed: number,
): TractPart[] {
  const random = stream(seed, plan.city, 'prevalence')
  const own = { name: plan.city, placeFips: plan.placeFips }
  const rows = tracts.flatMap((tract, i): TractPart[] => {
    if (tract.out > plan.prevalenceWithin) return []
    const prevalence = drawTract(PREVALENCES, tract, MIDDLE_YEARS - lives[i]!.trueYears, random)
    return [{ tract, place: own, population: null, prevalence }]
  })
  const splitting = rows.findLast(({ tract }) => tract.population >= SUPPRESSED_BELOW)
  if (!splitting) throw new Error(`no tract of ${plan.city} lies within its limits`)
  return rows.flatMap((row) => (row === splitting ? split(row, plan.neighbour) : [row]))
}

/** Estimates of PLACES for each tract, in their order: it stops at no city limits. */
export function drawPlaces(
  tracts: readonly DemoTract<Vintage>[],
  lives: readonly TractLife[],
  plan: CityPlan,
  seed: number,
): TractPrevalence[] {
  const random = stream(seed, plan.city, 'places')
  return tracts.map((tract, i) =>
    drawTract(PLACES_MEASURES, tract, MIDDLE_YEARS - lives[i]!.trueYears, random),
  )
}

function drawTract(
  measures: readonly Measure[],
  tract: DemoTract<Vintage>,
  yearsLost: number,
  random: Random,
): TractPrevalence {
  const normal = randomNormal.source(random)(0, 1)
  return Object.fromEntries(
    measures.map((measure) => {
      const own = 0.05 * scaleOf(measure) * normal()
      const half = 0.05 * scaleOf(measure) * (0.6 + 0.8 * random())
      const estimate = middleOf(measure) + pointsPerYearLost(measure) * yearsLost + own
      const isSuppressed = tract.population < SUPPRESSED_BELOW
      return [measure.column, isSuppressed ? null : rounded(estimate, half)]
    }),
  )
}

/** Two parts whose values differ; weighted by people, they give the whole's. */
function split(row: TractPart, neighbour: TractPart['place']): TractPart[] {
  const inside = Math.round(0.6 * row.tract.population)
  const outside = row.tract.population - inside
  const part = (population: number, scales: number) => ({
    ...row,
    population,
    prevalence: moved(row.prevalence, scales / row.tract.population),
  })
  return [part(inside, 0.1 * outside), { ...part(outside, -0.1 * inside), place: neighbour }]
}

/** Every estimate moved with its interval, by a part of its measure's scale. */
function moved(whole: TractPrevalence, scales: number): TractPrevalence {
  return Object.fromEntries(
    PREVALENCES.map((measure) => {
      const of = whole[measure.column] ?? null
      const by = scales * scaleOf(measure)
      return [measure.column, of && rounded(of.estimate + by, (of.high - of.low) / 2)]
    }),
  )
}

function rounded(estimate: number, half: number): Prevalence {
  const tenth = (x: number) => Math.round(10 * x) / 10
  return { estimate: tenth(estimate), low: tenth(estimate - half), high: tenth(estimate + half) }
}

function scaleOf({ breaks }: Measure): number {
  return breaks[5] - breaks[0]
}

function middleOf({ breaks }: Measure): number {
  return (breaks[2] + breaks[3]) / 2
}

function pointsPerYearLost(measure: Measure): number {
  return ((measure.worse === 'higher' ? 0.5 : -0.5) * scaleOf(measure)) / 9
}
