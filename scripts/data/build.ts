import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BuildReport } from './build-report.ts'
import { checkPublished } from './check.ts'
import { cleanInputs, type CleanData } from './clean.ts'
import { Defects } from './defects.ts'
import { countGaps } from './count-gaps.ts'
import { linkMaps } from './link.ts'
import { MANIFEST, manifestOf } from './manifest.ts'
import { stage, type ProgressTarget } from './progress.ts'
import { Publication } from './publication.ts'
import { publish } from './publish.ts'
import { readMirror } from './read.ts'
import { replaceFolder } from './replace-folder.ts'

export interface BuildOptions extends Partial<ProgressTarget> {
  /** Folder with the publishers' files. */
  mirror: string
  /** Folder that the published files replace. */
  out: string
  /** Ids of the cities to build; all of them when absent. */
  cities?: readonly string[]
}

/**
 * Builds the published data from a mirror: read, clean, link, publish, check. `out` changes only when all of it went well.
 * Throws a DataError for malformed input and an Error for a city that is not there.
 */
export async function buildData(options: BuildOptions): Promise<BuildReport> {
  const { mirror, out, cities } = options
  const target: ProgressTarget = { log: () => {}, ...options }
  const defects = new Defects()
  const inputs = await stage('read', target, (step) => readMirror(mirror, step))
  const data = await stage('clean', target, (step) => cleanInputs(inputs, defects, step))
  const wanted = wantedCities(data, cities)
  const maps = await stage('link', target, (step) => linkMaps(data, wanted, defects, step))
  countGaps(maps, data, inputs.tractStates, defects)
  return replaceFolder(out, async (folder) => {
    const publication = new Publication(folder)
    const rows = await stage('publish', target, (step) => publish(publication, data, maps, step))
    const built = { invented: data.invented, cities: cities ?? null }
    const manifest = manifestOf(publication, inputs.files, built)
    writeFileSync(join(folder, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`)
    const tables = await stage('check', target, (step) => checkPublished(folder, step))
    return { manifest, cities: rows, tables, defects: defects.list() }
  })
}

function wantedCities({ maps }: CleanData, cities: BuildOptions['cities']): Set<string> {
  const known = new Set(maps.map(({ id }) => id))
  const unknown = (cities ?? []).filter((id) => !known.has(id))
  if (unknown.length > 0)
    throw new Error(
      `There is no map of ${unknown.join(', ')}. A city's id is its name and state, as in ${maps[0]?.id ?? 'milwaukee-co-wi'}.`,
    )
  return cities ? new Set(cities) : known
}
