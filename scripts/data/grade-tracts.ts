import type { Table } from 'apache-arrow'
import { group } from 'd3-array'
import { DEFAULT_ASSIGNMENT } from '../../src/domain/assignment.ts'
import { tableName } from '../../src/domain/published-path.ts'
import type { Vintage } from '../../src/domain/vintage.ts'
import { tractGrade, type TractGradeRow } from '../../src/queries/tract-grade.ts'
import { createTractShare } from '../../src/queries/tract-share.ts'
import { openDuckDB } from './duckdb.ts'

/** The tables that a tract's grade is computed from, those of tracts all of one census. */
export interface GradeTables {
  tract: Table
  holc_area: Table
  crosswalk: Table
}

/**
 * Each city's tracts with shares, coverage and grade under the default rule, by city id and in the order of their geoids: by the
 * same engine and the same query as in the app. Cities without tracts have no entry.
 */
export async function gradeTracts<V extends Vintage>(
  { tract, holc_area, crosswalk }: GradeTables,
  vintage: V,
): Promise<Map<string, TractGradeRow<V>[]>> {
  const database = await openDuckDB()
  try {
    database.insert(tableName('tract', vintage), tract)
    database.insert('holc_area', holc_area)
    database.insert(tableName('crosswalk', vintage), crosswalk)
    database.query(createTractShare(vintage))
    const assignment = { ...DEFAULT_ASSIGNMENT, vintage }
    return group(database.query(tractGrade(assignment)), ({ city_id }) => city_id)
  } finally {
    database.close()
  }
}
