import type { TEstimate } from '../stats/t-estimate.ts'
import { welchGap } from '../stats/welch-gap.ts'
import { quarters } from '../stats/quartile-cuts.ts'
import { say } from '../words/say.ts'
import { NCRC, RECOMPUTED, type Check } from './check.ts'
import { checkedFigure } from './figure.ts'
import { scoredTracts, type ScoredTract } from './scored-tracts.ts'

/** Row 1. */
export const SCORED_TRACTS: Check = {
  number: 1,
  title: 'Tracts with a published score and a life expectancy',
  published: null,
  basis: RECOMPUTED,
  needs: ['scores'],
  figures({ scores }) {
    const { withoutWisconsin, withWisconsin } = scoredTracts(scores!)
    return [
      checkedFigure(say('without Wisconsin'), '11,697', withoutWisconsin.length),
      checkedFigure(say('with Wisconsin'), '11,898', withWisconsin.length),
    ]
  },
}

/** Row 2. */
export const NATIONAL_QUARTERS: Check = {
  number: 2,
  title: 'Life expectancy in the worst-graded quarter of all tracts against the best-graded',
  published: '3.6 years shorter (NCRC 2020, as widely quoted)',
  citation: NCRC,
  basis: RECOMPUTED,
  remark:
    'The famous 3.6 compare quarters of the score, not D with A: cut at equal intervals, the same data give 5.0.',
  needs: ['scores'],
  figures({ scores }) {
    const cut = quarters(scores!.map(({ score }) => score))!
    const { withoutWisconsin, withWisconsin } = scoredTracts(scores!)
    const inQuarter = (rows: readonly ScoredTract[], quarter: number) =>
      rows.filter(({ score }) => cut.of(score) === quarter).map(({ estimate }) => estimate)
    const gapOf = (rows: readonly ScoredTract[]) => welchGap(inQuarter(rows, 1), inQuarter(rows, 4))
    const halfOf = (gap: TEstimate | null) => gap && (gap.high - gap.low) / 2
    const [first, fourth] = [inQuarter(withoutWisconsin, 1), inQuarter(withoutWisconsin, 4)]
    const [plain, whole] = [gapOf(withoutWisconsin), gapOf(withWisconsin)]
    return [
      ...cut.cuts.map((value, i) =>
        checkedFigure(say('cut {n}', { n: i + 1 }), ['2.45', '3.00', '3.60'][i]!, value),
      ),
      checkedFigure(say('n, quarter 1'), '3,055', first.length),
      checkedFigure(say('n, quarter 4'), '2,806', fourth.length),
      checkedFigure(say('years, without Wisconsin'), '3.54', plain?.estimate),
      checkedFigure(say('half its 95% interval, without Wisconsin'), '0.24', halfOf(plain)),
      checkedFigure(say('years, with Wisconsin'), '3.56', whole?.estimate),
      checkedFigure(say('half its 95% interval, with Wisconsin'), '0.23', halfOf(whole)),
    ]
  },
}
