import type { Geoid } from '../../src/domain/geoid.ts'
import type { Vintage } from '../../src/domain/vintage.ts'
import { cellFault, countIn, decimalIn, geoidIn } from './cell.ts'
import { readCsv } from './read-csv.ts'
import type { SourceFile } from './source-file.ts'

/** A tract's persons in the census that drew it, and the point on which they would balance. */
export interface PopulationCentre {
  population: number
  longitude: number
  latitude: number
}

export type Centres<V extends Vintage = 2010> = ReadonlyMap<Geoid<V>, PopulationCentre>

const PARTS = ['STATEFP', 'COUNTYFP', 'TRACTCE']

/** The Census Bureau's centres of population by tract. Throws a DataError for anything malformed. */
export function readCentres<V extends Vintage = 2010>(
  file: SourceFile,
): Map<Geoid<V>, PopulationCentre> {
  const centres = new Map<Geoid<V>, PopulationCentre>()
  for (const row of readCsv(file, [...PARTS, 'POPULATION', 'LATITUDE', 'LONGITUDE'])) {
    const id = {
      ...row('TRACTCE'),
      column: PARTS.join(' + '),
      text: PARTS.map((part) => row(part).text).join(''),
    }
    const geoid = geoidIn<V>(id)
    if (centres.has(geoid)) throw cellFault(id, 'each tract once')
    centres.set(geoid, {
      population: countIn(row('POPULATION')),
      longitude: decimalIn(row('LONGITUDE'), -180, 180),
      latitude: decimalIn(row('LATITUDE'), -90, 90),
    })
  }
  return centres
}

/** The point of a tract's population; null where nobody lives or the census file has no row. */
export function inhabitedCentre<V extends Vintage>(
  centres: Centres<V>,
  geoid: Geoid<NoInfer<V>>,
): PopulationCentre | null {
  const centre = centres.get(geoid)
  return centre?.population ? centre : null
}
