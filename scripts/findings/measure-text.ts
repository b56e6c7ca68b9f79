import { formatInterval, formatNumber, formatShare } from '../../src/domain/number-format.ts'
import type { FoundOverview } from '../../src/figure/found-overview.ts'
import { isWorse } from '../../src/figure/is-worse.ts'
import { gapUnit } from '../../src/figure/way-words.ts'
import { markdownTable } from '../../src/export/markdown-table.ts'
import { turningCities, turningWords } from './turning-cities.ts'

/** Every measure: what the ranked cities say together, and where the way of counting decides. */
export function measureText(overviews: readonly FoundOverview[]): string[] {
  const compared = overviews.filter(({ finding }) => finding.summary !== null)
  const clear = compared.filter(isClear)
  const firm = clear.filter(isFirm)
  const opposite = compared.filter((overview) => isApart(overview) && !clear.includes(overview))
  const others = compared.filter((of) => !firm.includes(of) && !opposite.includes(of))
  return [
    '## Every measure',
    [
      `Of ${compared.length} measures, ${clear.length} have a random-effects mean on the side that is worse for D with a 95% interval that leaves zero out.`,
      `For ${firm.length} of these that is so under every way of counting that ranks a city.`,
      ...(others.length === 0
        ? []
        : [`It depends on the way, or is not clear, for ${named(others)}.`]),
      ...(opposite.length === 0
        ? []
        : [
            `On the other side, better for D, ${opposite.length === 1 ? 'stands' : 'stand'} ${named(opposite)}.`,
          ]),
    ].join(' '),
    markdownTable(
      [
        'Measure',
        'Cities',
        'D worse off in',
        'Mean gap',
        '95% interval',
        '95% prediction interval',
        'I²',
        'Mean under all ways',
        'Ways with zero in the interval',
      ],
      compared.map(row),
    ),
    'Life expectancy in years, prevalences in percentage points; D minus A. A higher prevalence is the worse end, but for those marked ↓: of care and prevention less is worse. The prevalences are modelled from the age, sex, race, ethnicity, education and poverty of who lives in a tract: their link to the 1930s map is partly circular, above all beside race or poverty.',
    '### Where the direction depends on the way of counting',
    'Ranked cities whose gap is below zero under some ways and above it under others.',
    compared
      .map((overview) => {
        const turning = turningCities(overview)
        const words = turning.length === 0 ? 'in no city' : turningWords(turning)
        return `- ${overview.measure.shortLabel}: ${words}.`
      })
      .join('\n'),
  ]
}

const named = (overviews: readonly FoundOverview[]) =>
  overviews.map(({ measure }) => measure.label).join(', ')

/** Whether the interval of all cities together leaves zero out. */
function isApart({ finding: { summary } }: FoundOverview): boolean {
  return summary !== null && (summary.low > 0 || summary.high < 0)
}

function isClear(overview: FoundOverview): boolean {
  const { measure, finding } = overview
  return isApart(overview) && isWorse({ estimate: finding.summary!.mean }, measure)
}

function isFirm({ measure, finding: { ways } }: FoundOverview): boolean {
  return (
    ways !== null &&
    ways.unclear === 0 &&
    [ways.least, ways.most].every((estimate) => isWorse({ estimate }, measure))
  )
}

function row({ measure, finding, ranked }: FoundOverview): string[] {
  const { mean, low, high, predictionLow, predictionHigh, iSquared } = finding.summary!
  const { ways } = finding
  const worse = ranked.filter(({ gap }) => isWorse(gap, measure)).length
  const mark = gapUnit(measure) === 'points' && measure.worse === 'lower' ? ' ↓' : ''
  return [
    measure.shortLabel + mark,
    String(ranked.length),
    String(worse),
    formatNumber(mean),
    formatInterval(low, high),
    predictionLow === null || predictionHigh === null
      ? ''
      : formatInterval(predictionLow, predictionHigh),
    iSquared === null ? '' : formatShare(iSquared),
    ways ? formatInterval(ways.least, ways.most) : '',
    ways ? `${ways.unclear} of ${ways.count}` : '',
  ]
}
