import type { Table } from 'apache-arrow'
import { DEFAULT_ASSIGNMENT } from '../../src/domain/assignment.ts'
import { tractGrade, type TractGradeRow } from '../../src/queries/tract-grade.ts'
import { CREATE_TRACT_SHARE } from '../../src/queries/tract-share.ts'
import { openDuckDB } from './duckdb.ts'

/** The tables that a tract's grade is computed from. */
export interface GradeTables {
  tract: Table
  holc_area: Table
  crosswalk: Table
}

/**
 * Each city's tracts with shares, coverage and grade under the default rule, by city id and in the order of their geoids: by the
 * same engine and the same query as in the app.
 */
export async function gradeTracts(
  tables: GradeTables,
  cities: readonly string[],
): Promise<Map<string, TractGradeRow[]>> {
  const database = await openDuckDB()
  try {
    for (const [name, table] of Object.entries(tables)) database.insert(name, table)
    database.query(CREATE_TRACT_SHARE)
    return new Map(
      cities.map((city) => [city, database.query(tractGrade({ city, ...DEFAULT_ASSIGNMENT }))]),
    )
  } finally {
    database.close()
  }
}
