import type { City } from '../../src/domain/city.ts'
import { publishedMeasures } from '../../src/domain/published-measures.ts'
import { estimatePath, tableName, tablePath } from '../../src/domain/published-path.ts'
import { publishedSchemas, publishedVintages } from '../../src/domain/published-schemas.ts'
import { checkCities } from './check-cities.ts'
import { checkCityFiles } from './check-city-files.ts'
import { checkColumns, checkReferences } from './check-columns.ts'
import { checkDistributions } from './check-distributions.ts'
import { checkDocuments } from './check-documents.ts'
import { checkEmbeds } from './check-embeds.ts'
import { faultText, type Fault } from './check-fault.ts'
import { readPublished, type Published } from './check-files.ts'
import { checkGrades } from './check-grades.ts'
import { checkSearch } from './check-search.ts'
import { checkAreas, checkEstimates, checkHolders, checkTracts } from './check-tables.ts'
import { checkVintages } from './check-vintages.ts'
import type { Step } from './progress.ts'

/** Everything that cannot be right in the data published in `folder`. Throws an Error where there is no manifest to go by. */
export async function findFaults(folder: string, step: Step): Promise<Fault[]> {
  const { published, faults } = await readPublished(folder, step)
  const cities = (published.json.get('cities.json') ?? []) as City[]
  const mixed = checkVintages(published, cities)
  // What tracts a file holds decides to what everything in it is held.
  if (mixed.length > 0) return [...faults, ...mixed]
  const tables = tableFaults(published)
  const ofCities = checkCities(cities, published)
  faults.push(...checkDocuments(published), ...tables, ...ofCities, ...checkSearch(published))
  faults.push(...checkCityFiles(cities, published))
  // Of files that are missing or cut short every measure would be another.
  const isRead = faults.every(({ kind }) => kind !== 'unreadable' && kind !== 'city')
  if (isRead) faults.push(...checkDistributions(cities, published))
  // Without the columns that they name, the queries could not run.
  const isWhole = !tables.some(({ kind }) => kind === 'column')
  if (isWhole) faults.push(...(await checkGrades(cities, published)))
  // They are held to the cities' own files, which have to be right first.
  if (faults.length === 0) faults.push(...checkEmbeds(cities, published))
  return faults
}

/** Throws an Error that lists the offending rows when something published in `folder` cannot be right. */
export async function checkPublished(folder: string, step: Step): Promise<void> {
  const faults = await findFaults(folder, step)
  if (faults.length > 0)
    throw new Error(`The published data fail their check.\n${faultText(faults)}`)
}

function tableFaults({ manifest, tables }: Published): Fault[] {
  const known = publishedSchemas(manifest).flatMap((schema) => {
    const table = tables.get(schema.path)
    return table ? [{ schema, table }] : []
  })
  const columns = known.flatMap(({ schema, table }) => checkColumns(schema, table))
  if (columns.some(({ kind }) => kind === 'column')) return columns
  const references = known.flatMap(({ schema, table }) => checkReferences(schema, table, tables))
  const area = tables.get('holc_area.arrow')
  return [
    ...columns,
    ...references,
    ...(area ? checkAreas(area) : []),
    ...publishedVintages(manifest).flatMap((vintage) => {
      const path = tablePath(tableName('tract', vintage))
      const tract = tables.get(path)
      if (!tract) return []
      return [...checkTracts(tract, path), ...(area ? checkHolders(tract, path, area) : [])]
    }),
    ...publishedMeasures(manifest).flatMap((measure) => {
      const table = tables.get(estimatePath(measure.id))
      return table ? checkEstimates(table, measure) : []
    }),
  ]
}
