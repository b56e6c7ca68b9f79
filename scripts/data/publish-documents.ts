import type { City } from '../../src/domain/city.ts'
import type { InputFile } from '../../src/domain/manifest.ts'
import type { Defect, PublishedReport, TableReport } from '../../src/domain/published-report.ts'
import { codebookText } from './codebook-text.ts'
import { codebookOf } from './codebook.ts'
import { codebookRows } from './count-rows.ts'
import { dataPackageOf } from './data-package.ts'
import { CODEBOOK, CODEBOOK_TEXT, DATA_PACKAGE, REPORT } from './document-names.ts'
import type { Edition } from './manifest.ts'
import type { Publication } from './publication.ts'
import { readSources } from './read-sources.ts'
import { maybeState } from './us-states.ts'

/** What the build made of its input, as it is published. `tractStates` are the state digits for which there was a tract file. */
export function reportOf(
  tables: TableReport[],
  defects: Defect[],
  cities: readonly City[],
  tractStates: ReadonlySet<string>,
): PublishedReport {
  const states = new Set(cities.map(({ state }) => state))
  const isWithout = (state: string) => {
    const fips = maybeState(state)?.fips
    return fips !== undefined && !tractStates.has(fips)
  }
  return { tables, defects, statesWithoutTracts: [...states].filter(isWithout).sort() }
}

/** Writes the report, the codebook and, last, the data package that lists everything published before it. */
export function publishDocuments(
  publication: Publication,
  inputs: readonly InputFile[],
  report: PublishedReport,
  edition: Edition,
): void {
  const used = [
    ...inputs.map(({ source }) => source),
    ...publication.files.flatMap((file) => file.sources),
  ]
  const sources = readSources(used)
  const origin = { vintage: null, sources: sources.map(({ id }) => id) }
  const codebook = codebookOf(sources, publication.files)
  const explained = { ...origin, rows: codebookRows(codebook) }
  publication.writeJson(REPORT, report, { ...origin, rows: report.defects.length })
  publication.writeJson(CODEBOOK, codebook, explained)
  publication.writeText(CODEBOOK_TEXT, codebookText(codebook, edition.dataVersion), explained)
  const dataPackage = dataPackageOf(publication.files, sources, edition)
  publication.writeText(DATA_PACKAGE, `${JSON.stringify(dataPackage, null, 1)}\n`, {
    ...origin,
    rows: dataPackage.resources.length,
  })
}
