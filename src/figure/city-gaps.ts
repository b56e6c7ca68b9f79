import { group } from 'd3-array'
import type { City } from '../domain/city.ts'
import type { GroupMomentsRow } from '../queries/group-moments.ts'
import { gapOfMoments, gapOfPair, type GapOfPair } from './gap-of-pair.ts'
import type { Pair } from './pair.ts'
import type { Way } from './multiverse-ways.ts'

/** The gap between two grades in each city, by its id; cities with no tract of either may be missing. */
export type CityGaps = ReadonlyMap<string, GapOfPair>

/** Of the headline measure between D and A under the default rule, as published: there before any database. */
export function publishedGaps(cities: readonly City[]): CityGaps {
  return new Map(
    cities.flatMap(({ id, headline }) => {
      if (!headline) return []
      const { byGrade, gap } = headline
      const known = gap && { ...gap, standardError: null }
      return [[id, gapOfPair(known, byGrade.D, byGrade.A)]]
    }),
  )
}

/** Of the groups that the database counted. */
export function countedGaps(rows: readonly GroupMomentsRow[], [grade, reference]: Pair): CityGaps {
  const nobody = { n: 0, mean: null, variance: null }
  return new Map(
    [...group(rows, ({ city_id }) => city_id)].map(([id, groups]) => {
      const of = (wanted: string) => groups.find((row) => row.grade === wanted) ?? nobody
      return [id, gapOfMoments(of(grade), of(reference))]
    }),
  )
}

/** Of one way of counting, once all of them are counted. */
export function gapsOfWay(ways: ReadonlyMap<string, readonly Way[]>, id: string): CityGaps {
  return new Map(
    [...ways].flatMap(([city, own]) => {
      const way = own.find((way) => way.id === id)
      return way ? [[city, way]] : []
    }),
  )
}
