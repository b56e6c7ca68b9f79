import { GRADES, type Grade } from './grade.ts'
import { VINTAGES, type Vintage } from './vintage.ts'

/** One group of tracts: how many have an estimate, their mean and its 95 % interval (null below two tracts). */
export interface GroupSummary {
  n: number
  mean: number | null
  low: number | null
  high: number | null
}

/** D-like minus A-like: years, or percentage points. Null where a group has under two tracts. */
export interface Gap {
  estimate: number
  low: number
  high: number
}

/** What the overview shows of a city before anything else is loaded: the headline measure under the default rule. */
export interface Headline {
  byGrade: Record<Grade, GroupSummary>
  /** Tracts shown that the rule gives no grade. */
  notGraded: GroupSummary
  gap: Gap | null
}

/** The tracts of one census on a city's map. */
export interface TractCounts {
  /** Tracts that any of its areas overlaps; 0 where no tract shapes were to be had. */
  tracts: number
  /** Those and the ungraded ones around them that its map shows. */
  tractsShown: number
  /** Part of its graded ground that lies in tracts with shapes, 0–1. */
  shapeCoverage: number
}

/** A row of `cities.json`. A city is a HOLC map: some are counties or boroughs. Its own counts are of 2010 tracts. */
export interface City extends TractCounts {
  /** Kebab case name and state: "milwaukee-co-wi". */
  id: string
  /** As people write it: "Milwaukee County". */
  name: string
  /** Postal code and name of the state. */
  state: string
  stateName: string
  /** Year of the HOLC map; null where its record does not say. */
  year: number | null
  /** Which of the HOLC's forms the surveyors filled in, as the map's record has it: its date, "19371001", or another sign. Absent where it does not say. */
  form?: string
  /** Degrees: west, south, east, north of its HOLC areas. */
  bounds: [number, number, number, number]
  /** HOLC areas in all and by grade. */
  areas: number
  areasByGrade: Record<Grade, number>
  /** The same of 2020 tracts; absent where the data have none of these here. */
  tracts2020?: TractCounts
  /** Of the tracts shown of the measure's vintage, how many have an estimate, by measure id; measures with none are left out. */
  estimates: Record<string, number>
  headline: Headline | null
}

/** How many of a city's areas have no grade: commercial, industrial or otherwise ungraded ground. */
export function ungradedAreas({ areas, areasByGrade }: City): number {
  return GRADES.reduce((rest, grade) => rest - areasByGrade[grade], areas)
}

/** The counts of a city's tracts of one census; null where the data have none. */
export function tractCounts(city: City, vintage: Vintage): TractCounts | null {
  const counts = vintage === 2010 ? city : city.tracts2020
  return counts && counts.tracts > 0 ? counts : null
}

/** The censuses of whose tracts a city's map has any; none where only the HOLC areas can be shown. */
export function vintagesOf(city: City): Vintage[] {
  return VINTAGES.filter((vintage) => tractCounts(city, vintage) !== null)
}
