import type { Table } from 'apache-arrow'
import { group } from 'd3-array'
import { ASSIGNMENTS, DEFAULT_ASSIGNMENT, type Assignment } from '../../src/domain/assignment.ts'
import type { Measure } from '../../src/domain/measure.ts'
import { tableName } from '../../src/domain/published-path.ts'
import type { Vintage } from '../../src/domain/vintage.ts'
import { wayId } from '../../src/figure/way-id.ts'
import { assigned } from '../../src/queries/assigned.ts'
import { adoptEstimates, ARRIVED, CREATE_ESTIMATE } from '../../src/queries/estimate-table.ts'
import { multiverse, type MultiverseRow } from '../../src/queries/multiverse.ts'
import type { Query } from '../../src/queries/query.ts'
import { sharedTracts, type SharedTractRow } from '../../src/queries/shared-tract.ts'
import { tractGrade, type TractGradeRow } from '../../src/queries/tract-grade.ts'
import { createTractShare } from '../../src/queries/tract-share.ts'
import { openDuckDB } from './duckdb.ts'
import type { GradeTables } from './grade-tracts.ts'

/** The tracts of one census counted in every way. */
export interface EveryWay {
  /** By city, then by way: each tract's grade in the order of the geoids, "-" for none. */
  grades: ReadonlyMap<string, ReadonlyMap<string, string>>
  /** By city, what the gap of one measure in every way rests on. */
  rows: ReadonlyMap<string, MultiverseRow[]>
  tracts: ReadonlyMap<string, SharedTractRow[]>
  /** By city, its tracts with their shares in full, in the order of the geoids. */
  shares: ReadonlyMap<string, TractGradeRow<Vintage>[]>
}

/** Grades every city's tracts in every way that gives groups, and counts a measure in them, by the queries of the app. `estimates` is the measure's table. */
export async function countEveryWay(
  { tract, holc_area, crosswalk }: GradeTables,
  vintage: Vintage,
  measure: Measure,
  estimates: Table,
): Promise<EveryWay> {
  const database = await openDuckDB()
  try {
    database.insert(tableName('tract', vintage), tract)
    database.insert('holc_area', holc_area)
    database.insert(tableName('crosswalk', vintage), crosswalk)
    database.query(createTractShare(vintage))
    database.query(CREATE_ESTIMATE)
    database.insert(ARRIVED, estimates)
    database.query(adoptEstimates({ measure: measure.id }))
    const grades = new Map<string, Map<string, string>>()
    for (const assignment of ASSIGNMENTS.filter(({ rule }) => rule.gives !== 'shares'))
      for (const { city_id, grade } of database.query(gradeLetters(assignment, vintage))) {
        const ofCity = grades.get(city_id) ?? new Map<string, string>()
        grades.set(city_id, ofCity.set(wayId(assignment), grade))
      }
    const byCity = <Row extends { city_id: string }>(query: Query<Row>) =>
      group(database.query(query), ({ city_id }) => city_id)
    return {
      grades,
      rows: byCity(multiverse({ measure: measure.id })),
      tracts: byCity(sharedTracts({ measure: measure.id })),
      shares: byCity(tractGrade({ ...DEFAULT_ASSIGNMENT, vintage })),
    }
  } finally {
    database.close()
  }
}

/** Each city's grades under an assignment as one text, a letter a tract in the order of the geoids. */
function gradeLetters(
  { rule, grouping, threshold }: Assignment,
  vintage: Vintage,
): Query<{ city_id: string; grade: string }> {
  const { sql, params } = assigned({ rule, grouping, thresholds: [threshold], vintage })
  return {
    sql: `
with assigned as (${sql})
select tract_share.city_id, string_agg(coalesce(assigned.grade, '-'), '' order by geoid) as grade
from ${tableName('tract_share', vintage)} as tract_share left join assigned using (city_id, geoid)
group by tract_share.city_id`.trim(),
    params,
  }
}
