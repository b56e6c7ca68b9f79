import { DEFAULT_ASSIGNMENT, type Assignment } from '../domain/assignment.ts'
import type { Codebook } from '../domain/codebook.ts'
import type { Manifest } from '../domain/manifest.ts'
import { creditOf } from '../domain/measure-source.ts'
import { HEADLINE_MEASURE, type Measure } from '../domain/measure.ts'
import type { BundleContent, BundledTable } from '../export/bundle.ts'
import { citedSources } from '../export/cited-sources.ts'
import { apaCitation, plainCitation } from '../export/cited-text.ts'
import { fileFacts } from '../export/file-facts.ts'
import type { FileFormat } from '../export/file-format.ts'
import { sourceCitation } from '../export/source-citation.ts'
import { viewCitation } from '../export/view-citation.ts'
import { viewSql } from '../export/view-sql.ts'
import type { FigureContent } from '../figure/figure-content.ts'
import { assignmentWords } from '../figure/way-words.ts'
import { OVERVIEW } from '../view/url.ts'
import { capitalized, say, sayText } from '../words/say.ts'
import { citedParts } from './cited-parts.ts'
import type { DataPart } from './data-part.ts'
import type { Taken } from './taken.ts'

/** What an archive is made of besides its tables. */
interface Surroundings {
  taken: Taken
  content: FigureContent
  part: DataPart
  format: FileFormat
  manifest: Manifest
  codebook: Codebook
  /** The published codebook as Markdown. */
  codebookText: string
}

/** Tables of a page as an archive is to hold them: called by what they hold, with all that is owed to who reads them without the page. */
export function dataBundle(tables: readonly BundledTable[], of: Surroundings): BundleContent {
  const { taken, content, part, format, manifest, codebook, codebookText } = of
  const { invented, dataVersion, inputs } = manifest
  const { day } = content.about
  const ofGaps = part === 'gaps'
  const view = ofGaps
    ? { ...taken.view.now, ...OVERVIEW, measure: HEADLINE_MEASURE.id }
    : taken.view.now
  const measure = ofGaps ? HEADLINE_MEASURE : content.about.measure
  const assignment = ofGaps ? DEFAULT_ASSIGNMENT : content.about.assignment
  const parts = citedParts(view, taken.atlas, ofGaps ? null : content)
  const link = ofGaps
    ? new URL(taken.view.link({ ...OVERVIEW, measure: measure.id }), location.href).href
    : content.about.link
  const measures = part === 'city' ? shownMeasures(taken, content) : [measure.id]
  const sources = citedSources({ ...parts, measures }, manifest, codebook)
  const cited = viewCitation({
    ...{ view, cities: parts.cities, measure, against: parts.against, assignment },
    ...{ invented, dataVersion, day, link },
  })
  const named = tables.map(({ table, words }) => {
    const name = invented ? `invented_${table.name}` : table.name
    return { table: { ...table, name }, words }
  })
  const first = named[0]!.table
  return {
    name: first.name,
    title: first.title,
    tables: named,
    format,
    facts: fileFacts({
      ...{ title: first.title, invented, dataVersion, sources, link, made: day },
      citation: plainCitation(apaCitation(cited)),
    }),
    about: aboutWords(taken, part, measure, assignment),
    citations: [
      cited,
      ...sources.map((source) => sourceCitation(source, { dataVersion, inputs, day })),
    ],
    codebook: codebookText,
    sql: viewSql({
      ...(content.kind === 'city' && !ofGaps && { city: content.city.id }),
      ...{ measure: measure.id, assignment, vintage: content.about.vintage },
    }),
  }
}

function shownMeasures({ atlas }: Taken, { about }: FigureContent): string[] {
  return atlas.measures.filter(({ vintage }) => vintage === about.vintage).map(({ id }) => id)
}

function aboutWords(
  { place }: Taken,
  part: DataPart,
  measure: Measure,
  assignment: Assignment,
): string[] {
  const { rule } = assignment
  return [
    part === 'gaps' ? say('All cities') : place,
    part === 'city' ? say('All measures.') : `${capitalized(sayText(measure.label))}.`,
    ...(measure.own ? [`${capitalized(creditOf(measure))}.`] : []),
    say('A tract takes {way}.', { way: assignmentWords(assignment) }),
    `${sayText(rule.explanation)} (${rule.literature})`,
  ]
}
