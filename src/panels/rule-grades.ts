import { ruleColumn, RULE_ASSIGNMENTS } from '../export/rule-columns.ts'
import type { FileColumn } from '../export/file-table.ts'
import type { CityContent } from '../figure/city-content.ts'
import { tractGrade } from '../queries/tract-grade.ts'
import type { Warehouse } from '../state/warehouse.svelte.ts'

/** The grades of a city's tracts under every rule that gives any, a column each, as the database counts them. Rejects where it does not answer. */
export async function ruleGrades(
  { city, tracts, about }: CityContent,
  warehouse: Warehouse,
  holc: string,
): Promise<FileColumn[]> {
  const database = warehouse.database.value
  if (!database) throw warehouse.database.error ?? new Error()
  const columns: FileColumn[] = []
  for (const assignment of RULE_ASSIGNMENTS) {
    const rows = await database.query(
      tractGrade({ city: city.id, vintage: about.vintage, ...assignment }),
    )
    const gradeOf = new Map(rows.map(({ geoid, grade }) => [geoid, grade]))
    const grades = tracts.geoid.map((geoid) => gradeOf.get(geoid) ?? null)
    columns.push(ruleColumn(assignment, grades, holc))
  }
  return columns
}
