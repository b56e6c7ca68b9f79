import type { Geoid } from '../../src/domain/geoid.ts'
import { cellFault, decimalIn, geoidIn, type Cell } from './cell.ts'
import { readCsv } from './read-csv.ts'
import type { SourceFile } from './source-file.ts'

/** A tract of the published score. */
export interface PublishedScore {
  geoid: Geoid
  /** Five digits of its core-based statistical area, and that area's name. */
  metroId: string
  metro: string
  /** 1 = A … 4 = D. */
  score: number
}

const COLUMNS = ['GEOID10', 'CBSA', 'METRO_NAME', 'HRS2010']

/** The Historic Redlining Scores of 2010 tracts (Meier & Mitchell, openICPSR 141121). Throws a DataError for anything malformed. */
export function readHrs(file: SourceFile): PublishedScore[] {
  const seen = new Set<Geoid>()
  return readCsv(file, COLUMNS).map((row) => {
    const geoid = geoidIn(row('GEOID10'))
    if (seen.has(geoid)) throw cellFault(row('GEOID10'), 'each tract once')
    seen.add(geoid)
    return {
      geoid,
      metroId: matching(row('CBSA'), /^\d{5}$/, 'a code of five digits'),
      metro: matching(row('METRO_NAME'), /./, 'the name of a metropolitan area'),
      score: decimalIn(row('HRS2010'), 1, 4),
    }
  })
}

function matching(cell: Cell, pattern: RegExp, expected: string): string {
  if (pattern.test(cell.text)) return cell.text
  throw cellFault(cell, expected)
}
