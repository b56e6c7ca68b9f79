import type { City } from '../../src/domain/city.ts'
import type { Manifest } from '../../src/domain/manifest.ts'
import type { Defect } from './defects.ts'
import type { ColumnRange } from './column-ranges.ts'

/** One published table: how many rows, and what its columns hold. */
export interface TableReport {
  path: string
  rows: number
  columns: ColumnRange[]
}

/** What a build made of its input. */
export interface BuildReport {
  manifest: Manifest
  cities: City[]
  tables: TableReport[]
  defects: Defect[]
}
