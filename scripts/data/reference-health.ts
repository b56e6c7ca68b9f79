import { maybeRelease } from '../../src/domain/release.ts'
import { measuresOf } from '../../src/domain/measure.ts'
import type { Geoid } from '../../src/domain/geoid.ts'
import type { ReferenceMeasure } from '../../src/domain/reference-schema.ts'
import { decimalIn, geoidIn } from './cell.ts'
import { readCsv, type CsvRow } from './read-csv.ts'
import type { SourceFile } from './source-file.ts'

/** A tract's published estimate of one measure. */
export interface ReferenceEstimate {
  measure: ReferenceMeasure
  geoid: Geoid
  estimate: number
}

/** The release that Lynch et al. 2021 used. */
export const HEALTH_RELEASE = maybeRelease('500-cities-2016')!

const MEASURES = ['poor-physical-health', 'poor-mental-health'] as const
const columnOf = (measure: ReferenceMeasure) =>
  `${measuresOf(HEALTH_RELEASE).find(({ id }) => id === measure)!.column}_CrudePrev`
const COLUMNS = ['StateAbbr', 'PlaceName', 'TractFIPS', ...MEASURES.map(columnOf)]

/** Poor health in the tracts of the city of Milwaukee; a tract without an estimate has no row. Throws a DataError for anything malformed. */
export function readMilwaukeeHealth(file: SourceFile): ReferenceEstimate[] {
  return readCsv(file, COLUMNS)
    .filter((row) => row('StateAbbr').text === 'WI' && row('PlaceName').text === 'Milwaukee')
    .flatMap((row) => MEASURES.flatMap((measure) => estimateIn(row, measure) ?? []))
}

function estimateIn(row: CsvRow, measure: ReferenceMeasure): ReferenceEstimate | null {
  const cell = row(columnOf(measure))
  if (cell.text === '') return null
  return { measure, geoid: geoidIn(row('TractFIPS')), estimate: decimalIn(cell, 0, 100) }
}
