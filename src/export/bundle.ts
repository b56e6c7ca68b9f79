import { strToU8, zipSync, type Zippable } from 'fflate'
import { CITATION_FILES } from './citation-formats.ts'
import type { Citation } from './citation.ts'
import { apaCitation, plainCitation } from './cited-text.ts'
import { fileBytes, type FileFormat } from './file-format.ts'
import { fileName, type FileFacts, type FileTable } from './file-table.ts'
import { readmeText } from './readme-text.ts'
import { tableText } from './table-text.ts'

/** A table of an archive. */
export interface BundledTable {
  table: FileTable
  words: string
}

/** What is taken away together. */
export interface BundleContent {
  /** Of the archive, without ending: what it holds. */
  name: string
  title: string
  /** Each with what it holds, in the reader's language. */
  tables: readonly BundledTable[]
  format: FileFormat
  /** What every file says of itself; each has its own title. */
  facts: FileFacts
  /** Sentences for people: which place, measure and rule. */
  about: readonly string[]
  /** Of the view first, then its sources. */
  citations: readonly Citation[]
  /** The measures and sources, as the published codebook explains them; null where it did not arrive. */
  codebook: string | null
  sql: string
}

/** An archive, ready to be saved. */
export interface Bundle {
  /** With its ending. */
  name: string
  bytes: Uint8Array
  /** What is in it, by name. */
  files: { name: string; bytes: number }[]
}

const CODEBOOK = 'codebook.md'
const PUBLISHED_CODEBOOK = 'codebook-of-all-data.md'
const CITATION = 'citation'
const SQL = 'view.sql'
const README = 'README.txt'

/** Tables in one format with codebook, citations, SQL and a text that says what they are, as one zip archive. Rejects where a format's code does not arrive. */
export async function bundleOf(content: BundleContent): Promise<Bundle> {
  const { tables, format, facts, citations } = content
  const written: [name: string, bytes: Uint8Array][] = []
  for (const { table } of tables)
    written.push([
      fileName(table, format),
      await fileBytes(table, format, { ...facts, title: table.title }),
    ])
  const texts: [string, string][] = [
    [CODEBOOK, codebookText(content)],
    [`${CITATION}.txt`, `${citations.map(apa).join('\n\n')}\n`],
    ...CITATION_FILES.map(({ extension, written }): [string, string] => [
      `${CITATION}.${extension}`,
      written(citations),
    ]),
    [SQL, content.sql],
  ]
  if (content.codebook !== null) texts.push([PUBLISHED_CODEBOOK, content.codebook])
  texts.unshift([README, readmeText(content)])
  const all = [
    ...texts.map(([name, text]): [string, Uint8Array] => [name, strToU8(text)]),
    ...written,
  ]
  const folder = content.name
  const entries: Zippable = Object.fromEntries(
    all.map(([name, bytes]) => [`${folder}/${name}`, bytes]),
  )
  return {
    name: `${folder}.zip`,
    bytes: zipSync(entries),
    files: all.map(([name, { length }]) => ({ name, bytes: length })),
  }
}

const apa = (citation: Citation) => plainCitation(apaCitation(citation))

/** The columns of the tables, in English as the published codebook is. */
function codebookText({ title, tables, format, facts }: BundleContent): string {
  return [
    `# Codebook: ${title}`,
    ...(facts.invented === undefined ? [] : [`**${facts.invented}**`]),
    ...tables.flatMap(({ table }) => tableText({ ...table, path: fileName(table, format) })),
  ]
    .join('\n\n')
    .concat('\n')
}
