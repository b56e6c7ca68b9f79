import { mean } from 'd3-array'
import { GRADES } from '../domain/grade.ts'
import { SCORE_CUTS } from '../domain/grouping.ts'
import { pearson, spearman } from '../stats/correlation.ts'
import { fixedEffects } from '../stats/fixed-effects.ts'
import { kruskalWallis } from '../stats/kruskal-wallis.ts'
import { leastSquares } from '../stats/least-squares.ts'
import { oneWayF } from '../stats/one-way-f.ts'
import { say } from '../words/say.ts'
import { RECOMPUTED, type Check } from './check.ts'
import { checkedFigure, type CheckedFigure } from './figure.ts'
import { scoredTracts, type ScoredTract } from './scored-tracts.ts'

/** The estimates in each of the four equal intervals of a score, A- to D-like. */
export function byInterval(rows: readonly { score: number; estimate: number }[]): number[][] {
  const intervalOf = (score: number) => SCORE_CUTS.filter((cut) => score >= cut).length
  return [0, 1, 2, 3].map((interval) =>
    rows.filter(({ score }) => intervalOf(score) === interval).map(({ estimate }) => estimate),
  )
}

/** Means and sizes of the four intervals beside printed ones. */
export function intervalFigures(
  groups: readonly (readonly number[])[],
  printed: readonly (readonly [mean: string, n: string])[],
  tolerance?: { years: number; n: number },
): CheckedFigure[] {
  return GRADES.flatMap((grade, i) => [
    checkedFigure(
      say('{grade}-like, years', { grade }),
      printed[i]![0],
      mean(groups[i]!),
      tolerance?.years,
    ),
    checkedFigure(
      say('{grade}-like, n', { grade }),
      printed[i]![1],
      groups[i]!.length,
      tolerance?.n,
    ),
  ])
}

/** Runs a computation on the tracts as most published work has them, and with Wisconsin. */
function both(
  figures: (rows: readonly ScoredTract[], wisconsin: boolean) => CheckedFigure[],
): Check['figures'] {
  return ({ scores }) => {
    const { withoutWisconsin, withWisconsin } = scoredTracts(scores!)
    const said = (name: string) => say('{name}, with Wisconsin', { name })
    return [
      ...figures(withoutWisconsin, false),
      ...figures(withWisconsin, true).map((of) => ({ ...of, name: said(of.name) })),
    ]
  }
}

/** Row 5. */
export const INTERVAL_MEANS: Check = {
  number: 5,
  title: 'Life expectancy by equal intervals of the score',
  published: null,
  basis: RECOMPUTED,
  needs: ['scores'],
  figures: both((rows, wisconsin) => {
    const groups = byInterval(rows)
    return [
      ...intervalFigures(
        groups,
        wisconsin
          ? [
              ['80.72', '849'],
              ['78.83', '2,340'],
              ['77.43', '4,965'],
              ['75.65', '3,744'],
            ]
          : [
              ['80.69', '838'],
              ['78.82', '2,312'],
              ['77.45', '4,879'],
              ['75.66', '3,668'],
            ],
      ),
      checkedFigure(
        say('gap, years'),
        wisconsin ? '5.07' : '5.03',
        mean(groups[0]!)! - mean(groups[3]!)!,
      ),
    ]
  }),
}

/** Row 6. */
export const INTERVAL_TESTS: Check = {
  number: 6,
  title: 'Differences among the four intervals',
  published: null,
  basis: RECOMPUTED,
  needs: ['scores'],
  figures: both((rows, wisconsin) => {
    const groups = byInterval(rows)
    const [test, ranks] = [oneWayF(groups), kruskalWallis(groups)]
    return [
      checkedFigure(say('F'), wisconsin ? '408.6' : '393.7', test?.f),
      checkedFigure(
        say('its second degrees of freedom'),
        wisconsin ? '11,894' : '11,693',
        test?.freedom2,
      ),
      checkedFigure(say('η²'), wisconsin ? '0.0934' : '0.0917', test?.etaSquared),
      checkedFigure(say('Kruskal–Wallis H'), wisconsin ? '1,113.3' : '1,074.2', ranks?.h),
    ]
  }),
}

/** Row 7. */
export const SCORE_ASSOCIATION: Check = {
  number: 7,
  title: 'Association of score and life expectancy',
  published: null,
  basis: RECOMPUTED,
  needs: ['scores'],
  figures: both((rows, wisconsin) => {
    const [score, estimate] = [rows.map((row) => row.score), rows.map((row) => row.estimate)]
    const within = fixedEffects(
      estimate,
      [score],
      rows.map(({ metro_id }) => metro_id),
    )
    return [
      checkedFigure(say('Pearson'), wisconsin ? '−0.2980' : '−0.2952', pearson(score, estimate).r),
      checkedFigure(
        say('Spearman'),
        wisconsin ? '−0.2894' : '−0.2870',
        spearman(score, estimate).r,
      ),
      checkedFigure(
        say('years a grade'),
        wisconsin ? '−1.832' : '−1.816',
        leastSquares(estimate, [score])?.coefficients[1]?.estimate,
      ),
      checkedFigure(
        say('years a grade within metropolitan areas'),
        wisconsin ? '−2.196' : '−2.186',
        within?.coefficients[0]?.estimate,
      ),
    ]
  }),
}

/** Row 11. */
export const BURDEN_LINE: Check = {
  number: 11,
  title: 'Tracts at 3.25 or more, the line of the Climate and Economic Justice Screening Tool',
  published: null,
  basis: RECOMPUTED,
  needs: ['scores'],
  figures: ({ scores }) => [
    checkedFigure(
      say('tracts'),
      '4,173',
      scores!.filter(({ score }) => score >= SCORE_CUTS[2]).length,
    ),
    checkedFigure(say('of'), '12,888', scores!.length),
  ],
}
