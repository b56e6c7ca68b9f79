import { DEFAULT_RULE } from '../domain/assignment-rule.ts'
import type { Measure } from '../domain/measure.ts'
import type { CityGaps } from './city-gaps.ts'
import {
  measureOfFinding,
  type CityFinding,
  type Findings,
  type FoundCity,
  type MeasureFinding,
} from './findings.ts'
import type { OtherGaps } from './forest-rows.ts'
import { gapOfPair } from './gap-of-pair.ts'
import { nationalFinding, type NationalFinding } from './national-finding.ts'
import { rankCities, type RankedCity } from './rank-cities.ts'

/** One measure's findings as the overview shows them. */
export interface FoundOverview {
  measure: Measure
  finding: MeasureFinding
  ranked: RankedCity<FoundCity>[]
  /** Of each ranked city the least and the largest gap of all ways. */
  others: OtherGaps
  words: NationalFinding
}

/** A measure of the findings by its id; that of the first, the headline's, where there is none of that id. */
export function foundOverview({ cities, measures }: Findings, id: string): FoundOverview {
  const finding = measures.find((of) => of.id === id) ?? measures[0]!
  const measure = measureOfFinding(finding)
  const ranked = rankCities(cities, foundGaps(finding))
  const words = nationalFinding(ranked, cities.length, { measure, rule: DEFAULT_RULE })
  return { measure, finding, ranked, others: foundRanges(finding), words }
}

function foundGaps({ cities }: MeasureFinding): CityGaps {
  return new Map(Object.entries(cities).map(([id, finding]) => [id, gapOf(finding)]))
}

function gapOf({ n, mean, gap }: CityFinding) {
  const known = gap ? { ...gap, standardError: null } : null
  return gapOfPair(known, { n: n[3], mean: mean[3] }, { n: n[0], mean: mean[0] })
}

function foundRanges({ cities }: MeasureFinding): OtherGaps {
  return new Map(
    Object.entries(cities).map(([id, { ways }]) => [
      id,
      ways ? [ways.least, ways.most].map((estimate) => ({ gap: { estimate } })) : [],
    ]),
  )
}
