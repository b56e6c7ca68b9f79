import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { max } from 'd3-array'
import { ASSIGNMENTS } from '../../src/domain/assignment.ts'
import type { City } from '../../src/domain/city.ts'
import { publishedMeasures } from '../../src/domain/published-measures.ts'
import { FINDINGS_VERSION, type Findings } from '../../src/figure/findings.ts'
import { openPublishedDatabase } from '../data/published-database.ts'
import { readSources } from '../data/read-sources.ts'
import { findMeasure } from './find-measure.ts'

/**
 * What the published data of `folder` say of every measure. `date` is the day to put on it; that of the latest download among the inputs
 * unless given. Throws an Error where nothing is published there, and for invented data.
 */
export async function findAll(folder: string, date?: string): Promise<Findings> {
  const { manifest, database, adopt } = await openPublishedDatabase(folder)
  try {
    const { dataVersion, invented, inputs } = manifest
    if (invented)
      throw new Error(
        `${folder} holds the invented demonstration cities, of which there is nothing to find. Build the real data by npm run data, or name their folder by --data.`,
      )
    const cities = JSON.parse(readFileSync(join(folder, 'cities.json'), 'utf8')) as City[]
    const measures = publishedMeasures(manifest)
    return {
      version: FINDINGS_VERSION,
      dataVersion,
      date: date ?? max(inputs, ({ retrieved }) => retrieved) ?? null,
      sources: readSources(inputs.map(({ source }) => source)).map(
        ({ id, title, publisher, licence, vintage }) => ({
          id,
          title,
          publisher,
          licence,
          vintage,
        }),
      ),
      ways: ASSIGNMENTS.length,
      cities: cities.map(({ id, name, state, stateName, year, bounds, tracts }) => ({
        ...{ id, name, state, stateName, year, bounds, tracts },
      })),
      measures: measures.map((measure) => {
        adopt(measure.id)
        return findMeasure(database, cities, measure)
      }),
    }
  } finally {
    database.close()
  }
}
