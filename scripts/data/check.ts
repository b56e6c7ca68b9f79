import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { tableFromIPC, type Table } from 'apache-arrow'
import type { City } from '../../src/domain/city.ts'
import type { CityShapes } from '../../src/domain/city-shapes.ts'
import type { CityTracts } from '../../src/domain/city-tracts.ts'
import type { Manifest, PublishedFile } from '../../src/domain/manifest.ts'
import { MEASURES } from '../../src/domain/measure.ts'
import type { TableReport } from './build-report.ts'
import { checkCity } from './check-city.ts'
import { checkAreas, checkCrosswalk, checkEstimates, checkTracts } from './check-tables.ts'
import { columnRanges } from './column-ranges.ts'
import { MANIFEST } from './manifest.ts'
import type { Step } from './progress.ts'
import { sha256 } from './source-file.ts'

const MOST_SHOWN = 10

/**
 * Reads back what was published in `folder` and returns its tables. Throws an Error that lists the offending rows when a file is
 * not as the manifest says, or a table, city or estimate cannot be right.
 */
export function checkPublished(folder: string, step: Step): TableReport[] {
  const manifest = readJson<Manifest>(folder, MANIFEST)
  step.expect(manifest.files.length)
  const faults: string[] = []
  const tables = new Map<string, Table>()
  for (const file of manifest.files) {
    faults.push(...fileFaults(folder, file))
    if (file.path.endsWith('.arrow') && faults.length === 0)
      tables.set(file.path, tableFromIPC(readFileSync(join(folder, file.path))))
    step.advance(file.rows)
  }
  throwFaults(faults)
  for (const { path, rows } of manifest.files) {
    const table = tables.get(path)
    if (table && table.numRows !== rows)
      faults.push(`${path}: expected ${rows} rows, got ${table.numRows}`)
  }
  faults.push(...tableFaults(tables), ...cityFaults(folder))
  throwFaults(faults)
  return [...tables].map(([path, table]) => ({
    path,
    rows: table.numRows,
    columns: columnRanges(table),
  }))
}

function tableFaults(tables: ReadonlyMap<string, Table>): string[] {
  const table = (path: string): Table => {
    const found = tables.get(path)
    if (!found) throw new Error(`The published data fails its check: there is no ${path}`)
    return found
  }
  return [
    ...checkTracts(table('tract.arrow')),
    ...checkAreas(table('holc_area.arrow')),
    ...checkCrosswalk(table('crosswalk.arrow')),
    ...MEASURES.flatMap((measure) =>
      checkEstimates(table(`estimate/${measure.id}.arrow`), measure),
    ),
  ]
}

function cityFaults(folder: string): string[] {
  const cities = readJson<City[]>(folder, 'cities.json')
  const ids = cities.map(({ id }) => id)
  const repeated = ids.filter((id, i) => ids.indexOf(id) !== i)
  return [
    ...repeated.map((id) => `cities.json: ${id} stands there twice`),
    ...cities.flatMap((city) =>
      checkCity(
        city,
        readJson<CityShapes>(folder, `city/${city.id}.topo.json`),
        readJson<CityTracts>(folder, `city/${city.id}.tracts.json`),
      ),
    ),
  ]
}

function fileFaults(folder: string, { path, bytes, sha256: expected }: PublishedFile): string[] {
  if (!existsSync(join(folder, path))) return [`${path}: no such file`]
  const content = readFileSync(join(folder, path))
  if (content.length !== bytes) return [`${path}: expected ${bytes} bytes, got ${content.length}`]
  return sha256(content) === expected ? [] : [`${path}: its hash is not the manifest's`]
}

function throwFaults(faults: readonly string[]): void {
  if (faults.length === 0) return
  const more = faults.length - MOST_SHOWN
  const shown = [...faults.slice(0, MOST_SHOWN), ...(more > 0 ? [`and ${more} more`] : [])]
  throw new Error(`The published data fails its check:\n${shown.join('\n')}`)
}

function readJson<T>(folder: string, path: string): T {
  return JSON.parse(readFileSync(join(folder, path), 'utf8')) as T
}
