import type { City } from '../../src/domain/city.ts'
import type { Manifest } from '../../src/domain/manifest.ts'
import type { Defect, TableReport } from '../../src/domain/published-report.ts'
import type { AuditReport } from './audit.ts'

/** What a build made of its input. */
export interface BuildReport {
  manifest: Manifest
  cities: City[]
  tables: TableReport[]
  defects: Defect[]
  /** Null unless an audit was asked for. */
  audit: AuditReport | null
}
