import type { Geoid } from '../../src/domain/geoid.ts'
import type { SharedLand } from '../../src/domain/move-estimates.ts'
import { countIn, geoidIn, type Cell } from './cell.ts'
import { readCsv } from './read-csv.ts'
import type { SourceFile } from './source-file.ts'
import type { Vintage } from '../../src/domain/vintage.ts'

/** Land that a 2010 and a 2020 tract share; null where it is in no tract of one of them. */
export interface TractPair {
  geoid2010: Geoid<2010> | null
  geoid2020: Geoid<2020> | null
  landM2: number
}

const [TRACT_2010, TRACT_2020, LAND] = ['GEOID_TRACT_10', 'GEOID_TRACT_20', 'AREALAND_PART']

/** The Census Bureau's relationship of 2020 to 2010 tracts, fields parted by bars. Throws a DataError for anything malformed. */
export function readRelationship(file: SourceFile): TractPair[] {
  return readCsv(file, [TRACT_2010, TRACT_2020, LAND], '|').map((row) => ({
    geoid2010: maybeTract<2010>(row(TRACT_2010)),
    geoid2020: maybeTract<2020>(row(TRACT_2020)),
    landM2: countIn(row(LAND)),
  }))
}

function maybeTract<V extends Vintage>(cell: Cell): Geoid<V> | null {
  return cell.text === '' ? null : geoidIn<V>(cell)
}

/** What 2010 tracts have of the land of 2020 ones. */
export function sharedFrom2020(pairs: readonly TractPair[]): SharedLand<2020, 2010>[] {
  return pairs.flatMap(({ geoid2010, geoid2020, landM2 }) =>
    geoid2010 ? [{ from: geoid2020, to: geoid2010, landM2 }] : [],
  )
}

/** What 2020 tracts have of the land of 2010 ones. */
export function sharedFrom2010(pairs: readonly TractPair[]): SharedLand<2010, 2020>[] {
  return pairs.flatMap(({ geoid2010, geoid2020, landM2 }) =>
    geoid2020 ? [{ from: geoid2010, to: geoid2020, landM2 }] : [],
  )
}
