import { strToU8, zipSync } from 'fflate'
import { say } from '../words/say.ts'
import { plainCitation, apaCitation } from './cited-text.ts'
import type { Citation } from './citation.ts'
import { csvText } from './csv-text.ts'
import type { Bundle } from './bundle.ts'
import type { FileFacts, FileTable } from './file-table.ts'
import { geojsonText } from './geojson-text.ts'
import { tableText } from './table-text.ts'

/** What a bundle of zones is made of. */
export interface ZonesBundleContent {
  table: FileTable
  facts: FileFacts
  /** Whose the zones are, how the figures are made, and what to mind: a paragraph each. */
  about: readonly string[]
  citations: readonly Citation[]
}

/** Zones as CSV and GeoJSON with a text that says whose they are and how their figures are made, as one zip archive made on the reader's device. */
export function zonesBundle({ table, facts, about, citations }: ZonesBundleContent): Bundle {
  const { name, title } = table
  const codebook = tableText({ ...table, path: `${name}.csv` }).join('\n\n')
  const files: [string, string][] = [
    ['README.txt', readme(title, about, name)],
    [`${name}.csv`, csvText(table)],
    [`${name}.geojson`, geojsonText(table, facts)],
    ['codebook.md', `# Codebook: ${title}\n\n${codebook}\n`],
    ['citation.txt', `${citations.map((of) => plainCitation(apaCitation(of))).join('\n\n')}\n`],
  ]
  const written = files.map(([file, text]): [string, Uint8Array] => [file, strToU8(text)])
  return {
    name: `${name}.zip`,
    bytes: zipSync(Object.fromEntries(written.map(([file, bytes]) => [`${name}/${file}`, bytes]))),
    files: written.map(([file, { length }]) => ({ name: file, bytes: length })),
  }
}

function readme(title: string, about: readonly string[], name: string): string {
  return [
    title,
    '='.repeat(Math.min(title.length, 78)),
    ...about.flatMap((paragraph) => ['', paragraph]),
    '',
    say('Files'),
    `- ${name}.csv: ${say('a row a zone, without outlines')}`,
    `- ${name}.geojson: ${say('the same with the outlines, as they were after repair')}`,
    `- codebook.md: ${say('every column, in English')}`,
    `- citation.txt: ${say('how to cite the sources')}`,
    '',
    `- ${say('Text that a spreadsheet would run as a formula begins with an apostrophe.')}`,
    '',
  ].join('\n')
}
