import type { FoundOverview } from '../../src/figure/found-overview.ts'
import { summaryWords } from '../../src/figure/national-finding.ts'
import { sortRanked } from '../../src/figure/rank-cities.ts'
import { gapUnit } from '../../src/figure/way-words.ts'
import { formatCount, formatInterval, formatNumber } from '../../src/domain/number-format.ts'
import { markdownTable } from '../../src/export/markdown-table.ts'

/** The headline measure: what all cities say, the picture, and a row a ranked city. */
export function cityText({ measure, finding, ranked, words }: FoundOverview): string[] {
  const unit = gapUnit(measure)
  return [
    `## ${measure.shortLabel}`,
    `**${words.headline}.** ${words.text}`,
    finding.summary ? summaryWords(finding.summary, measure) : 'Too few to summarize.',
    `![The gap in ${measure.label} between areas graded D and A in ${ranked.length} cities, each with its 95% interval; at the foot all of them as random effects](forest.svg)`,
    `_D minus A in ${unit}, with 95% interval. Filled: at least ten tracts in both groups; open: fragile. Ticks: the least and the largest gap under all ways of counting. Diamond: all cities as random effects, dashed the 95% prediction interval._`,
    markdownTable(
      [
        'City',
        'n, D',
        'n, A',
        'Mean, D',
        'Mean, A',
        `Gap, ${unit}`,
        '95% interval',
        'Under all ways that compare them',
        'Ways',
      ],
      sortRanked(ranked, 'gap', measure.worse).map(
        ({ city, gap, n, nReference, mean, meanReference, firm }) => {
          const { least, most, count } = finding.cities[city.id]!.ways!
          return [
            `${city.name}, ${city.state}${firm ? '' : ' (fragile)'}`,
            formatCount(n),
            formatCount(nReference),
            formatNumber(mean),
            formatNumber(meanReference),
            formatNumber(gap.estimate),
            formatInterval(gap.low, gap.high),
            formatInterval(least, most),
            String(count),
          ]
        },
      ),
    ),
    'Fragile: under ten tracts in one of the groups. Intervals are Welch’s, and not adjusted for the number of cities.',
  ]
}
