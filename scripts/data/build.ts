import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { auditMaps } from './audit.ts'
import type { BuildReport } from './build-report.ts'
import { checkPublished } from './check.ts'
import { cleanInputs, type CleanData } from './clean.ts'
import { Defects } from './defects.ts'
import { countGaps } from './count-gaps.ts'
import { linkMaps } from './link.ts'
import { dataVersionOf, MANIFEST, manifestOf } from './manifest.ts'
import { stage, type ProgressTarget } from './progress.ts'
import { Publication } from './publication.ts'
import { publish } from './publish.ts'
import { publishDocuments, reportOf } from './publish-documents.ts'
import { readMirror } from './read.ts'
import { replaceFolder } from './replace-folder.ts'

export interface BuildOptions extends Partial<ProgressTarget> {
  /** Folder with the publishers' files. */
  mirror: string
  /** Folder that the published files replace. */
  out: string
  /** Ids of the cities to build; all of them when absent. */
  cities?: readonly string[]
  /** Recompute every overlap with Turf after linking: minutes for the country. */
  audit?: boolean
  /** Days on which inputs were downloaded, YYYY-MM-DD by SHA-256. */
  retrieved?: ReadonlyMap<string, string>
}

/**
 * Builds the published data from a mirror: read, clean, link, publish, check. `out` changes only when all of it went well.
 * Throws a DataError for malformed input and an Error for a city that is not there.
 */
export async function buildData(options: BuildOptions): Promise<BuildReport> {
  const { mirror, out, cities, audit: isAudited, retrieved = new Map() } = options
  const target: ProgressTarget = { log: () => {}, ...options }
  const defects = new Defects()
  const inputs = await stage('read', target, (step) => readMirror(mirror, step))
  const data = await stage('clean', target, (step) => cleanInputs(inputs, defects, step))
  const wanted = wantedCities(data, cities)
  const maps = await stage('link', target, (step) => linkMaps(data, wanted, defects, step))
  const audit = isAudited ? await stage('audit', target, (step) => auditMaps(maps, step)) : null
  countGaps(maps, data, inputs.tractStates, defects)
  return replaceFolder(out, async (folder) => {
    const publication = new Publication(folder)
    const rows = await stage('publish', target, (step) => publish(publication, data, maps, step))
    const { tables } = publication
    const dataVersion = dataVersionOf(inputs.files, cities ?? null)
    const edition = { dataVersion, invented: data.invented }
    const report = reportOf(tables, defects.list(), rows, inputs.tractStates)
    publishDocuments(publication, inputs.files, report, edition)
    const manifest = manifestOf(publication, inputs.files, edition, retrieved)
    writeFileSync(join(folder, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`)
    await stage('check', target, (step) => checkPublished(folder, step))
    return { manifest, cities: rows, tables, defects: report.defects, audit }
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
