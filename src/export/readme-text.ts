import { formatCount } from '../domain/number-format.ts'
import { say } from '../words/say.ts'
import type { BundleContent } from './bundle.ts'
import { fileName, rowsOf } from './file-table.ts'

/** What an archive of tables is, in the reader's language: the view, the files, the terms, and what to mind. */
export function readmeText({
  title,
  facts,
  about,
  format,
  codebook,
  tables,
}: BundleContent): string {
  const invented = facts.invented !== undefined
  const lines = [
    title,
    '='.repeat(Math.min(title.length, 78)),
    '',
    ...(invented
      ? [
          say(
            'INVENTED DATA. These cities are made up: nothing here says anything about a real place.',
          ),
          '',
        ]
      : []),
    ...about,
    ...(facts.link === undefined ? [] : [say('The live view: {link}', { link: facts.link })]),
    ...(facts.data_version === undefined
      ? []
      : [say('Data version: {version}', { version: facts.data_version })]),
    ...(facts.made === undefined ? [] : [say('Made on: {day}', { day: facts.made })]),
    '',
    say('Files'),
    ...tables.map(
      ({ table, words }) =>
        `- ${fileName(table, format)}: ${say('{what} ({n} rows)', { what: words, n: formatCount(rowsOf(table)) })}`,
    ),
    `- codebook.md: ${say('every column, in English')}`,
    ...(codebook === null
      ? []
      : [
          `- codebook-of-all-data.md: ${say('all measures and sources with their limits, in English')}`,
        ]),
    `- citation.txt, citation.bib, citation.ris: ${say('how to cite this and its sources')}`,
    `- view.sql: ${say('the questions to the database that give these grades and means')}`,
    '',
    say('Licence'),
    ...(invented
      ? [say('The invented data are part of this project, under its MIT licence.')]
      : [
          say(
            'HOLC areas, and the grades, shares, coverage and scores made from them: CC BY-NC-SA 4.0, with credit, not commercially, shared alike.',
          ),
          say('Outlines of census tracts, population and health estimates: US public domain.'),
        ]),
    '',
    say('To mind'),
    `- ${say('Tracts are named by geoid, which is text: reading it as a number loses the first zero of some states. The column affgeoid cannot lose it.')}`,
    ...(format === 'csv'
      ? [`- ${say('Text that a spreadsheet would run as a formula begins with an apostrophe.')}`]
      : []),
    `- ${say('Grades and health are associated; nothing here shows what caused what. Ground without a grade is not “not redlined”.')}`,
  ]
  return `${lines.join('\n')}\n`
}
