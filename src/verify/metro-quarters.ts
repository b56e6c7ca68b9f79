import { group, mean, median, sort } from 'd3-array'
import type { ScoreEstimateRow } from '../queries/score-estimates.ts'
import { pearson } from '../stats/correlation.ts'
import { quarters } from '../stats/quartile-cuts.ts'
import { say } from '../words/say.ts'
import { NCRC, RECOMPUTED, type Check } from './check.ts'
import { checkedFigure } from './figure.ts'
import { scoredTracts, type ScoredTract } from './scored-tracts.ts'

/** A metropolitan area's best- and worst-graded quarters: their life expectancies. */
interface Metro {
  metro: string
  best: number[]
  worst: number[]
}

/** Quarters are of all scored tracts of the metro, with an estimate or without; `rows` are those with one. */
function metrosOf(scores: readonly ScoreEstimateRow[], rows: readonly ScoredTract[]): Metro[] {
  const estimated = group(rows, ({ metro_id }) => metro_id)
  return [...group(scores, ({ metro_id }) => metro_id)].map(([id, all]) => {
    const cut = quarters(all.map(({ score }) => score))!
    const inQuarter = (quarter: number) =>
      (estimated.get(id) ?? [])
        .filter(({ score }) => cut.of(score) === quarter)
        .map(({ estimate }) => estimate)
    return { metro: all[0]!.metro, best: inQuarter(1), worst: inQuarter(4) }
  })
}

const gapOf = ({ best, worst }: Metro) => mean(worst)! - mean(best)!
const smaller = ({ best, worst }: Metro) => Math.min(best.length, worst.length)
const named = (metros: readonly Metro[], start: string) =>
  metros.find(({ metro }) => metro.startsWith(start))

/** Row 3. */
export const ROCHESTER: Check = {
  number: 3,
  title: 'Rochester, Minnesota: worst-graded quarter minus best-graded',
  published: '−14.7 years (NCRC 2020)',
  citation: NCRC,
  basis: RECOMPUTED,
  remark:
    'The most extreme of the published figures compares one tract with one: the quarters that were published with the first version of the score hold no more. By its quartiles it is two against one.',
  needs: ['scores'],
  figures({ scores }) {
    const { withoutWisconsin } = scoredTracts(scores!)
    const quarter = named(metrosOf(scores!, withoutWisconsin), 'Rochester, MN')
    const tracts = sort(
      withoutWisconsin.filter(({ metro }) => metro.startsWith('Rochester, MN')),
      ({ score }) => score,
    )
    const [best, worst] = [tracts[0], tracts.at(-1)]
    return [
      checkedFigure(say('years'), '−12.35', quarter && gapOf(quarter)),
      checkedFigure(say('n, best quarter'), '2', quarter?.best.length),
      checkedFigure(say('n, worst quarter'), '1', quarter?.worst.length),
      checkedFigure(
        say('years, the worst-graded tract minus the best-graded'),
        '−14.70',
        best && worst && worst.estimate - best.estimate,
      ),
    ]
  },
}

/** Row 4. */
export const OGDEN: Check = {
  number: 4,
  title: 'Ogden, Utah: worst-graded quarter minus best-graded',
  published: '+1.3 years (NCRC 2020)',
  citation: NCRC,
  basis: RECOMPUTED,
  remark: 'The published exception compares four tracts with four.',
  needs: ['scores'],
  figures({ scores }) {
    const ogden = named(metrosOf(scores!, scoredTracts(scores!).withoutWisconsin), 'Ogden')
    return [
      checkedFigure(say('years'), '1.22', ogden && gapOf(ogden)),
      checkedFigure(say('n, best quarter'), '4', ogden?.best.length),
      checkedFigure(say('n, worst quarter'), '4', ogden?.worst.length),
    ]
  },
}

/** Row 8. */
export const POOLED_METRO_QUARTERS: Check = {
  number: 8,
  title: 'Quarters of each metropolitan area, pooled: best minus worst',
  published: null,
  basis: RECOMPUTED,
  needs: ['scores'],
  figures({ scores }) {
    const { withoutWisconsin, withWisconsin } = scoredTracts(scores!)
    const pooled = (rows: readonly ScoredTract[]) => {
      const metros = metrosOf(scores!, rows)
      return [metros.flatMap(({ best }) => best), metros.flatMap(({ worst }) => worst)] as const
    }
    const [best, worst] = pooled(withoutWisconsin)
    const [bestWhole, worstWhole] = pooled(withWisconsin)
    return [
      checkedFigure(say('years, without Wisconsin'), '3.62', mean(best)! - mean(worst)!),
      checkedFigure(say('n, best quarters'), '3,458', best.length),
      checkedFigure(say('n, worst quarters'), '2,809', worst.length),
      checkedFigure(say('years, with Wisconsin'), '3.64', mean(bestWhole)! - mean(worstWhole)!),
    ]
  },
}

/** Row 9. */
export const METRO_GROUPS: Check = {
  number: 9,
  title: 'Metropolitan areas with tracts in both quarters',
  published: null,
  basis: RECOMPUTED,
  remark: 'In a third of them one of the two quarters has fewer than five tracts.',
  needs: ['scores'],
  figures({ scores }) {
    const { withoutWisconsin, withWisconsin } = scoredTracts(scores!)
    const both = (rows: readonly ScoredTract[]) =>
      metrosOf(scores!, rows).filter((metro) => smaller(metro) > 0)
    const [metros, whole] = [both(withoutWisconsin), both(withWisconsin)]
    const firm = metros.filter((metro) => smaller(metro) >= 10)
    const gaps = firm.map(gapOf)
    const count = (list: readonly Metro[], below: number) =>
      list.filter((metro) => smaller(metro) < below).length
    return [
      checkedFigure(say('both quarters'), '138', metros.length),
      checkedFigure(say('under 5 tracts in one'), '50', count(metros, 5)),
      checkedFigure(say('under 10 tracts in one'), '91', count(metros, 10)),
      checkedFigure(say('at least 10 in both'), '47', firm.length),
      checkedFigure(
        say('widest of these, years (Richmond, Virginia)'),
        '−10.03',
        Math.min(...gaps),
      ),
      checkedFigure(say('narrowest, years (Flint, Michigan)'), '−1.02', Math.max(...gaps)),
      checkedFigure(say('both quarters, with Wisconsin'), '142', whole.length),
      checkedFigure(say('under 5, with Wisconsin'), '53', count(whole, 5)),
      checkedFigure(say('under 10, with Wisconsin'), '94', count(whole, 10)),
      checkedFigure(say('at least 10, with Wisconsin'), '48', whole.length - count(whole, 10)),
    ]
  },
}

/** Row 10. */
export const METRO_CORRELATIONS: Check = {
  number: 10,
  title:
    'Correlation of score and life expectancy within metropolitan areas of at least ten tracts',
  published: null,
  basis: RECOMPUTED,
  needs: ['scores'],
  figures({ scores }) {
    const { withoutWisconsin, withWisconsin } = scoredTracts(scores!)
    const correlations = (rows: readonly ScoredTract[]) =>
      [...group(rows, ({ metro_id }) => metro_id).values()]
        .filter(({ length }) => length >= 10)
        .map(
          (tracts) =>
            pearson(
              tracts.map(({ score }) => score),
              tracts.map(({ estimate }) => estimate),
            ).r,
        )
        .filter((r) => r !== null)
    const [plain, whole] = [correlations(withoutWisconsin), correlations(withWisconsin)]
    return [
      checkedFigure(say('areas'), '131', plain.length),
      checkedFigure(say('r below zero'), '126', plain.filter((r) => r < 0).length),
      checkedFigure(say('median r'), '−0.514', median(plain)),
      checkedFigure(say('areas, with Wisconsin'), '135', whole.length),
      checkedFigure(say('r below zero, with Wisconsin'), '130', whole.filter((r) => r < 0).length),
      checkedFigure(say('median r, with Wisconsin'), '−0.512', median(whole)),
    ]
  },
}
