import { say } from '../words/say.ts'
import { tractCounts, type City } from './city.ts'
import { DataError, type DataFault } from './data-error.ts'
import type { Manifest, PublishedFile } from './manifest.ts'
import { maybeMeasure } from './measure.ts'
import { measureIn } from './published-measures.ts'
import { VINTAGES, type Vintage } from './vintage.ts'

const MARKED = /^(?:tract_|crosswalk_|(?:city|embed)\/.*\.)(\d{4})[./]/
const OF_TRACTS = /^(?:tract|crosswalk)\.arrow$|^(?:city|embed)\//

/** The census whose tracts a file of that path holds; null where its name does not say. */
function vintageInName(path: string): Vintage | null {
  const year = Number(MARKED.exec(path)?.[1])
  return VINTAGES.find((vintage) => vintage === year) ?? (OF_TRACTS.test(path) ? 2010 : null)
}

function fileFaults(file: PublishedFile): DataFault[] {
  const { path, vintage } = file
  const got = vintage === null ? say('no tracts') : say('{vintage} tracts', { vintage })
  const fault = (expected: Vintage): DataFault[] =>
    vintage === expected
      ? []
      : [{ file: path, expected: say('{vintage} tracts', { vintage: expected }), got }]
  try {
    const measure = measureIn(file)
    const expected = measure?.vintage ?? vintageInName(path)
    return expected === null ? [] : fault(expected)
  } catch (error) {
    if (error instanceof DataError) return [error.fault]
    throw error
  }
}

/** Files of a manifest whose tracts are not those of the census that their name or their measure speaks of. */
export function manifestFaults({ files }: Pick<Manifest, 'files'>): DataFault[] {
  return files.flatMap(fileFaults)
}

/** Measures that cities have estimates of without having tracts of their vintage. */
export function cityFaults(cities: readonly City[]): DataFault[] {
  return cities.flatMap((city) =>
    Object.keys(city.estimates).flatMap((id): DataFault[] => {
      const measure = maybeMeasure(id)
      const place = { file: 'cities.json', column: `${city.id}, estimates` }
      if (!measure) return [{ ...place, expected: say('measures of the atlas'), got: `"${id}"` }]
      if (tractCounts(city, measure.vintage)) return []
      return [
        {
          ...place,
          expected: say('{vintage} tracts to go with {id}', { vintage: measure.vintage, id }),
          got: say('none'),
        },
      ]
    }),
  )
}

/** Throws a DataError for the first of these faults, if there is one. */
export function refuse(faults: readonly DataFault[]): void {
  if (faults[0]) throw new DataError(faults[0])
}
