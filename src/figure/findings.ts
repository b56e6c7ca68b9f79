import type { RandomEffects } from '../stats/random-effects.ts'
import type { City, Gap } from '../domain/city.ts'
import { DataError } from '../domain/data-error.ts'
import { maybeMeasure, type Measure } from '../domain/measure.ts'
import type { Source } from '../domain/source.ts'
import { say } from '../words/say.ts'

export const FINDINGS_VERSION = 1

/** One value a grade, A to D. */
export type FourGrades<T> = [a: T, b: T, c: T, d: T]

/** A gap under all ways of counting that can compare. */
export interface WaysRange {
  /** Ways with five tracts, or their worth of land, in both groups. */
  count: number
  /** Those of them with D below A. */
  below: number
  least: number
  most: number
}

/** What was found of one measure in one city under the default rule. */
export interface CityFinding {
  /** Tracts with an estimate. */
  n: FourGrades<number>
  /** To one decimal, as estimates are published; null below five tracts: a mean of one would be its publisher's row. */
  mean: FourGrades<number | null>
  /** D minus A; absent where either has under five tracts. */
  gap?: Gap
  /** Of cities with a gap. */
  ways?: WaysRange
}

/** All ranked cities as random effects under one rule, at the least coverage that it is used with. */
export interface RuleFinding {
  rule: string
  /** Of a rule that gives a score. */
  grouping?: string
  cities: number
  mean: number
  low: number
  high: number
}

/** The mean of the random effects under all ways of counting that rank a city. */
export interface SummaryRange extends WaysRange {
  /** Ways whose 95 % interval holds zero. */
  unclear: number
}

/** What was found of one measure in all cities. */
export interface MeasureFinding extends Pick<
  Measure,
  'id' | 'source' | 'release' | 'period' | 'vintage' | 'movedFrom'
> {
  /** Under the default rule; null where no city is ranked. */
  summary: RandomEffects | null
  /** Null where no way ranks a city. */
  ways: SummaryRange | null
  /** Those that rank a city, in the order of the rules. */
  rules: RuleFinding[]
  /** By city id: cities with a graded tract that has an estimate. */
  cities: Record<string, CityFinding>
}

/** What is said of a city to find and name it. */
export type FoundCity = Pick<
  City,
  'id' | 'name' | 'state' | 'stateName' | 'year' | 'bounds' | 'tracts'
>

/** `data/findings.json`: what a full build of the real data found. Years, or percentage points; no row of any source. */
export interface Findings {
  /** Of this format; the app refuses another. */
  version: typeof FINDINGS_VERSION
  /** Of the data set that it was computed from. */
  dataVersion: string
  /** The day of the inputs, YYYY-MM-DD; null where it is not known. */
  date: string | null
  sources: Pick<Source, 'id' | 'title' | 'publisher' | 'licence' | 'vintage'>[]
  /** How many ways of counting there are. */
  ways: number
  cities: FoundCity[]
  measures: MeasureFinding[]
}

/** Findings as they were read, checked for their format. Throws a DataError for another one, and for a measure that the atlas does not know. */
export function readFindings(file: string, content: unknown): Findings {
  const findings = content as Partial<Findings> | null
  if (findings?.version !== FINDINGS_VERSION) {
    const got = say('format {n}', { n: JSON.stringify(findings?.version) ?? say('none') })
    throw new DataError({
      file,
      expected: say('findings of format {n}', { n: FINDINGS_VERSION }),
      got,
    })
  }
  const known = findings as Findings
  known.measures.forEach(measureOfFinding)
  return known
}

/** The measure that a finding is of, with the release it was read from. Throws a DataError for one that the atlas does not know. */
export function measureOfFinding(finding: MeasureFinding): Measure {
  const { id, source, release, period, vintage, movedFrom } = finding
  const usual = maybeMeasure(id)
  if (!usual)
    throw new DataError({
      file: 'findings.json',
      expected: say('a measure of the atlas'),
      got: `"${id}"`,
    })
  return { ...usual, source, release, period, vintage, movedFrom }
}
