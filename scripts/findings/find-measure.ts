import { group, max, min } from 'd3-array'
import { ASSIGNMENT_RULES, ownThreshold } from '../../src/domain/assignment-rule.ts'
import { ASSIGNMENTS, DEFAULT_ASSIGNMENT, type Assignment } from '../../src/domain/assignment.ts'
import type { City } from '../../src/domain/city.ts'
import { GRADES } from '../../src/domain/grade.ts'
import { DEFAULT_GROUPING, GROUPINGS } from '../../src/domain/grouping.ts'
import type { Measure } from '../../src/domain/measure.ts'
import { countedGaps, gapsOfWay, type CityGaps } from '../../src/figure/city-gaps.ts'
import { UNRANKED_BELOW } from '../../src/figure/least-counts.ts'
import type {
  CityFinding,
  FourGrades,
  MeasureFinding,
  SummaryRange,
  WaysRange,
} from '../../src/figure/findings.ts'
import type { GapEstimate } from '../../src/figure/gap-of-pair.ts'
import { WORST_AND_BEST } from '../../src/figure/pair.ts'
import { waysByCity, type Way } from '../../src/figure/multiverse-ways.ts'
import { wayId } from '../../src/figure/way-id.ts'
import { rankCities } from '../../src/figure/rank-cities.ts'
import { summarizeCities } from '../../src/figure/summarize-cities.ts'
import { groupMoments, type GroupMomentsRow } from '../../src/queries/group-moments.ts'
import { multiverse } from '../../src/queries/multiverse.ts'
import { sharedTracts } from '../../src/queries/shared-tract.ts'
import type { RandomEffects } from '../../src/stats/random-effects.ts'
import type { BlockingDatabase } from '../data/duckdb.ts'
import { roundTo } from '../data/estimate.ts'

/** Of what we compute: beyond what is shown, and few enough for a small file. */
const DECIMALS = 3
/** Of means: those of the estimates that they are of. */
const MEAN_DECIMALS = 1

/** Each rule with its groupings, at the least coverage that it is used with. */
const USUAL = ASSIGNMENT_RULES.flatMap((rule) =>
  (rule.gives === 'score' ? GROUPINGS : [DEFAULT_GROUPING]).map((grouping): Assignment => ({
    rule,
    grouping,
    threshold: ownThreshold(rule),
  })),
)

/** What the data say of one measure, by the queries and the statistics of the app. Its estimates are in the database. */
export function findMeasure(
  database: BlockingDatabase,
  cities: readonly City[],
  measure: Measure,
): MeasureFinding {
  const { id, source, release, period, vintage, movedFrom } = measure
  const moments = database.query(groupMoments({ measure: id, ...DEFAULT_ASSIGNMENT }))
  const gaps = countedGaps(moments, WORST_AND_BEST)
  const rows = database.query(multiverse({ measure: id }))
  const tracts = database.query(sharedTracts({ measure: id }))
  const ways = waysByCity(rows, tracts, WORST_AND_BEST)
  const under = (gaps: CityGaps) => summarizeCities(rankCities(cities, gaps))
  const underWay = (assignment: Assignment) => under(gapsOfWay(ways, wayId(assignment)))
  const summary = under(gaps)
  return {
    ...{ id, source, release, period, vintage, movedFrom },
    summary: summary && rounded(summary),
    ways: summaryRange(ASSIGNMENTS.flatMap((assignment) => underWay(assignment) ?? [])),
    rules: USUAL.flatMap((assignment) => {
      const found = underWay(assignment)
      if (!found) return []
      const { rule, grouping } = assignment
      const { k: cities, mean, low, high } = found
      const of = { rule: rule.id, ...(rule.gives === 'score' && { grouping: grouping.id }) }
      return [{ ...of, ...rounded({ cities, mean, low, high }) }]
    }),
    cities: Object.fromEntries(
      [...group(moments, ({ city_id }) => city_id)]
        .filter(([, groups]) => groups.some(({ grade }) => grade !== null))
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([city, groups]) => {
          const gap = gaps.get(city)?.gap ?? null
          return [city, cityFinding(groups, gap, ways.get(city) ?? [])]
        }),
    ),
  }
}

function cityFinding(
  groups: readonly GroupMomentsRow[],
  gap: GapEstimate | null,
  ways: readonly Way[],
): CityFinding {
  const own = GRADES.map((grade) => groups.find((row) => row.grade === grade))
  const mean = own.map((row) =>
    row && row.n >= UNRANKED_BELOW ? roundTo(row.mean, MEAN_DECIMALS) : null,
  )
  const tracts = {
    n: own.map((row) => row?.n ?? 0) as FourGrades<number>,
    mean: mean as FourGrades<number | null>,
  }
  if (gap === null) return tracts
  const { estimate, low, high } = gap
  return {
    ...tracts,
    gap: rounded({ estimate, low, high }),
    ways: rounded(waysRange(ways.flatMap(({ gap }) => gap?.estimate ?? []))),
  }
}

/** Of one estimate or more. */
function waysRange(estimates: readonly number[]): WaysRange {
  return {
    count: estimates.length,
    below: estimates.filter((estimate) => estimate < 0).length,
    least: min(estimates)!,
    most: max(estimates)!,
  }
}

function summaryRange(summaries: readonly RandomEffects[]): SummaryRange | null {
  if (summaries.length === 0) return null
  return rounded({
    ...waysRange(summaries.map(({ mean }) => mean)),
    unclear: summaries.filter(({ low, high }) => low <= 0 && high >= 0).length,
  })
}

/** The same with its numbers as they are published; a p keeps its leading digits, however small. */
function rounded<T extends object>(of: T): T {
  const entries = Object.entries(of).map(([key, value]: [string, unknown]) => {
    if (typeof value !== 'number') return [key, value]
    return [key, key === 'qP' ? Number(value.toPrecision(3)) : roundTo(value, DECIMALS)]
  })
  return Object.fromEntries(entries) as T
}
