import { posix } from 'node:path'
import { DEFAULT_ASSIGNMENT } from '../../src/domain/assignment.ts'
import type { City } from '../../src/domain/city.ts'
import type { CityTracts } from '../../src/domain/city-tracts.ts'
import { cityFilePath } from '../../src/domain/published-path.ts'
import type { Vintage } from '../../src/domain/vintage.ts'
import { cityTractTable } from '../../src/export/city-tract-table.ts'
import { csvText } from '../../src/export/csv-text.ts'
import { fileFacts } from '../../src/export/file-facts.ts'
import { rowsOf, type FileFacts, type FileTable } from '../../src/export/file-table.ts'
import { geojsonText } from '../../src/export/geojson-text.ts'
import { isOfMeasure } from '../../src/export/measure-columns.ts'
import { parquetBytes } from '../../src/export/parquet-bytes.ts'
import { decodeShapes } from '../../src/spatial/decode-shapes.ts'
import { cityMetadata, type WrittenFile } from './city-metadata.ts'
import { originsOn } from './file-sources.ts'
import type { LinkedMap } from './link.ts'
import type { LinkedGround } from './linked-grounds.ts'
import type { Edition } from './manifest.ts'
import type { Memory } from './memory.ts'
import type { Step } from './progress.ts'
import type { FileNote, Publication } from './publication.ts'
import { readSources } from './read-sources.ts'

/** The files of a city's tracts, as JSON can keep them. */
interface Written {
  csv: string
  geojson: string
  /** In base 64. */
  parquet: string
}

/**
 * Writes each city's tracts of one census for whoever has no use for the app, as CSV, GeoJSON and GeoParquet with what tells about them; a city
 * without such tracts has no such files. `columns` are in the order of the maps.
 */
export function publishFiles<V extends Vintage>(
  publication: Publication,
  { ground, maps }: LinkedGround<V>,
  columns: readonly CityTracts<V>[],
  cities: readonly City[],
  edition: Edition,
  step: Step,
  memory?: Memory,
): void {
  const { vintage, measures } = ground
  const origin = originsOn(ground)
  const ids = new Set([...origin.tracts.sources, ...origin.columns.sources])
  const note = { vintage, sources: [...ids].sort() }
  const sources = readSources(note.sources.map((id) => publication.sourceOf(id)))
  const cityOf = new Map(cities.map((city) => [city.id, city]))
  maps.forEach(({ map, shapes }: LinkedMap<V>, i) => {
    const [own, city] = [columns[i]!, cityOf.get(map.id)!]
    if (own.geoid.length === 0) return
    const table = cityTractTable({
      tracts: {
        ...{ ...own, city, vintage, grades: own.grade },
        assignment: DEFAULT_ASSIGNMENT,
      },
      measures,
      invented: edition.invented,
      place: `${city.name}, ${city.state}`,
      shapes: decodeShapes(shapes),
      holc: publication.sourceOf('holc'),
    })
    const { invented } = edition
    // The version of the data is told beside them: a file stays the same bytes while what is in it does.
    const facts = fileFacts({ title: table.title, invented, dataVersion: null, sources })
    const made = () => writtenOf(table, facts)
    const of = [JSON.stringify(own), JSON.stringify(shapes), JSON.stringify([measures, facts])]
    const written = memory ? memory.remember('city files', of, made) : made()
    const files = writeAll(publication, city.id, vintage, written, { ...note, rows: rowsOf(table) })
    const about = { table, city, vintage, measures, sources, files }
    publication.writeJson(
      cityFilePath(city.id, vintage, 'metadata.json'),
      cityMetadata({
        ...about,
        assignment: DEFAULT_ASSIGNMENT,
        facts: fileFacts({ ...edition, title: table.title, sources }),
      }),
      { ...note, rows: rowsOf(table) },
    )
    step.advance(rowsOf(table))
  })
}

function writtenOf(table: FileTable, facts: FileFacts): Written {
  return {
    csv: csvText(table),
    geojson: geojsonText(table, facts, { optional: isOfMeasure(table) }),
    parquet: Buffer.from(parquetBytes(table, facts)).toString('base64'),
  }
}

function writeAll(
  publication: Publication,
  city: string,
  vintage: Vintage,
  { csv, geojson, parquet }: Written,
  note: FileNote,
): WrittenFile[] {
  const contents = { csv, geojson, parquet: Buffer.from(parquet, 'base64') }
  return (['csv', 'geojson', 'parquet'] as const).map((format) => {
    const path = cityFilePath(city, vintage, format)
    const { bytes, sha256 } = publication.write(path, contents[format], note)
    return { format, path: posix.basename(path), bytes, sha256 }
  })
}
