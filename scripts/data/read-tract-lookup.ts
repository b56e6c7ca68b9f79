import type { Geoid } from '../../src/domain/geoid.ts'
import { countIn, decimalIn, geoidIn } from './cell.ts'
import { readCsv } from './read-csv.ts'
import type { SourceFile } from './source-file.ts'

/** An area and a tract that share ground. */
export interface LookedUpPair {
  areaId: number
  geoid: Geoid
  /** Part of the tract inside the area, 0–1. */
  tractShare: number
}

const COLUMNS = ['neighborhood_id', 'geoid', 'tract_prop']

/**
 * The Digital Scholarship Lab's lookup of HOLC areas and 2010 tracts. Some pairs stand there in pieces, a row each, which are added up.
 * Throws a DataError for anything malformed.
 */
export function readTractLookup(file: SourceFile): LookedUpPair[] {
  const pairs = new Map<string, LookedUpPair>()
  for (const row of readCsv(file, COLUMNS)) {
    const areaId = countIn(row('neighborhood_id'))
    const geoid = geoidIn(row('geoid'))
    const tractShare = decimalIn(row('tract_prop'), 0, 1)
    const key = `${areaId} ${geoid}`
    const before = pairs.get(key)?.tractShare ?? 0
    pairs.set(key, { areaId, geoid, tractShare: before + tractShare })
  }
  return [...pairs.values()]
}
