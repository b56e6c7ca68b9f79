import { HEADLINE_MEASURE } from '../../src/domain/measure.ts'
import type { Findings } from '../../src/figure/findings.ts'
import { foundOverview } from '../../src/figure/found-overview.ts'
import { markdownTable } from '../../src/export/markdown-table.ts'
import { cityText } from './city-text.ts'
import { limitText } from './limit-text.ts'
import { measureText } from './measure-text.ts'
import { ruleText } from './rule-text.ts'

/** The findings in words and tables, as Markdown. All of it comes from them, so that it tells what they tell. */
export function findingsText(findings: Findings): string {
  const { dataVersion, date, sources, ways, cities, measures } = findings
  const headline = foundOverview(findings, HEADLINE_MEASURE.id)
  const sections = [
    '# What the data say',
    `The results of a full build of the real data: ${cities.length} HOLC maps, ${measures.length} measures. Data version \`${dataVersion}\`${date === null ? '' : `, ${date}`}. Every figure tells how grades of the 1930s are associated with health today, none what caused it.`,
    ...cityText(headline),
    ...ruleText(headline, ways),
    ...measureText(measures.map(({ id }) => foundOverview(findings, id))),
    ...limitText(findings, headline),
    '## How this was made',
    'By `npm run data`, then `npm run findings`, which runs the queries and statistics of the atlas over everything that was built and writes this page, its picture and [data/findings.json](../data/findings.json). The same data give the same bytes. A tract takes the grade covering most of it, if at least half of its land was graded, unless another rule is named; D and A are then its tracts of these grades. Formulas and literature stand on the atlas’s page _Methods_; a copy without data shows these findings beside its invented cities.',
    markdownTable(
      ['Source', 'Publisher', 'Vintage', 'Licence'],
      sources.map(({ title, publisher, vintage, licence }) => [title, publisher, vintage, licence]),
    ),
  ]
  return `${sections.join('\n\n')}\n`
}
