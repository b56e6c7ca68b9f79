import type { Geoid } from '../../src/domain/geoid.ts'
import { cellFault, countIn, decimalIn, geoidIn } from './cell.ts'
import { readCsv } from './read-csv.ts'
import type { SourceFile } from './source-file.ts'

/** A tract's persons in the 2010 census, and the point on which they would balance. */
export interface PopulationCentre {
  population: number
  longitude: number
  latitude: number
}

export type Centres = ReadonlyMap<Geoid, PopulationCentre>

const PARTS = ['STATEFP', 'COUNTYFP', 'TRACTCE']

/** The Census Bureau's centres of population by tract. Throws a DataError for anything malformed. */
export function readCentres(file: SourceFile): Map<Geoid, PopulationCentre> {
  const centres = new Map<Geoid, PopulationCentre>()
  for (const row of readCsv(file, [...PARTS, 'POPULATION', 'LATITUDE', 'LONGITUDE'])) {
    const id = {
      ...row('TRACTCE'),
      column: PARTS.join(' + '),
      text: PARTS.map((part) => row(part).text).join(''),
    }
    const geoid = geoidIn(id)
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
export function inhabitedCentre(centres: Centres, geoid: Geoid): PopulationCentre | null {
  const centre = centres.get(geoid)
  return centre?.population ? centre : null
}
