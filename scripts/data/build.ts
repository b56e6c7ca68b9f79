import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { auditMaps } from './audit.ts'
import type { BuildReport } from './build-report.ts'
import { checkPublished } from './check.ts'
import type { WantedReleases } from './chosen-releases.ts'
import type { NamedFiles } from './reference-inputs.ts'
import { referenceTables } from './reference-tables.ts'
import { cleanInputs, type CleanData } from './clean.ts'
import { Defects } from './defects.ts'
import { HOLC_FORMS, type HolcForm } from './holc-form.ts'
import { linkGrounds } from './linked-grounds.ts'
import { dataVersionOf, MANIFEST, manifestOf } from './manifest.ts'
import type { Memory } from './memory.ts'
import { stage, type ProgressTarget } from './progress.ts'
import type { MeasureMove } from './measure-move.ts'
import { moveMeasures } from './move-measures.ts'
import { Publication } from './publication.ts'
import { publish } from './publish.ts'
import { publishDocuments, reportOf } from './publish-documents.ts'
import { publishFiles } from './publish-files.ts'
import { readMirror } from './read.ts'
import { replaceFolder } from './replace-folder.ts'

export interface BuildOptions extends Partial<ProgressTarget> {
  /** Folder with the publishers' files. */
  mirror: string
  /** Folder that the published files replace. */
  out: string
  /** Ids of the cities to build; all of them when absent. */
  cities?: readonly string[]
  /** The form of the HOLC maps to read; the one with texts, if it is there, when absent. */
  holc?: HolcForm
  /** Releases of 500 Cities and PLACES to read in the place of those that are read as usual. */
  releases?: WantedReleases
  /** Estimates to move to the tracts of another census. */
  moves?: readonly MeasureMove[]
  /** Files to hold published figures to, where they are not in the mirror. */
  named?: NamedFiles
  /** Recompute every overlap with Turf after linking: minutes for the country. */
  audit?: boolean
  /** What is remembered of earlier builds, so that only what changed is made again; everything is made when absent. */
  memory?: Memory
  /** Days on which inputs were downloaded, YYYY-MM-DD by SHA-256. */
  retrieved?: ReadonlyMap<string, string>
}

/**
 * Builds the published data from a mirror: read, clean, link, publish, check. `out` changes only when all of it went well.
 * Throws a DataError for malformed input and an Error for a city that is not there.
 */
export async function buildData(options: BuildOptions): Promise<BuildReport> {
  const { mirror, out, cities, holc, releases, moves = [], named, memory } = options
  const { audit: isAudited, retrieved = new Map() } = options
  const target: ProgressTarget = { log: () => {}, ...options }
  const defects = new Defects()
  const inputs = await stage('read', target, (step) =>
    readMirror(mirror, step, { holc, releases, moves, named, cities, memory }),
  )
  const clean = await stage('clean', target, (step) => cleanInputs(inputs, defects, step, memory))
  const data = moveMeasures(clean, moves, inputs.pairs, defects)
  const wanted = wantedCities(data, cities)
  const linked = await stage('link', target, (step) =>
    linkGrounds(data, wanted, defects, step, memory),
  )
  const joined = [...linked.on2010.maps, ...(linked.on2020?.maps ?? [])]
  const audit = isAudited ? await stage('audit', target, (step) => auditMaps(joined, step)) : null
  return replaceFolder(out, async (folder) => {
    const publication = new Publication(folder, HOLC_FORMS[inputs.holc].source)
    const dataVersion = dataVersionOf(inputs.files, cities ?? null, moves)
    const edition = { dataVersion, invented: data.invented }
    const { cities: rows, columns } = await stage('publish', target, (step) =>
      publish(publication, linked, data.places, edition, step),
    )
    await stage('files', target, (step) => {
      const { on2010, on2020 } = linked
      step.expect(columns[2010].length + columns[2020].length)
      publishFiles(publication, on2010, columns[2010], rows, edition, step, memory)
      if (on2020) publishFiles(publication, on2020, columns[2020], rows, edition, step, memory)
    })
    for (const { path, table, ...note } of referenceTables(
      inputs.references,
      inputs.lifeExpectancy,
    ))
      publication.writeTable(path, table, note)
    const { tables } = publication
    const report = reportOf(tables, defects.list(), rows, data.ground2010.tractStates)
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
