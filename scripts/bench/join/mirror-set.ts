import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { maybeGrade } from '../../../src/domain/grade.ts'
import { repairArea } from '../../../src/spatial/repair-area.ts'
import { readHolc } from '../../data/read-holc.ts'
import { readTracts } from '../../data/read-tracts.ts'
import { openSource } from '../../data/source-file.ts'
import type { BenchSet } from './bench-set.ts'

/** The areas of all maps, repaired, and the tracts of all states. Throws a DataError where the mirror is malformed. */
export function mirrorSet(mirror: string): BenchSet {
  const areas = readHolc(openSource(mirror, 'holc', 'holc/fullDownload.geojson'))
  const tracts = readdirSync(join(mirror, 'tracts-2010'))
    .filter((name) => name.endsWith('_tract_500k.zip'))
    .flatMap((name) => readTracts(openSource(mirror, 'tracts-2010', `tracts-2010/${name}`)))
  return {
    name: 'real',
    areas: {
      type: 'FeatureCollection',
      features: areas.map(({ geometry, grade }) => ({
        type: 'Feature',
        properties: { grade: maybeGrade(grade) },
        geometry: repairArea(geometry).geometry,
      })),
    },
    tracts: {
      type: 'FeatureCollection',
      features: tracts.map(({ geometry }) => ({ type: 'Feature', properties: null, geometry })),
    },
  }
}
