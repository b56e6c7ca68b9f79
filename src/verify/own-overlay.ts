import { mean } from 'd3-array'
import type { OverlayScoreRow } from '../queries/overlay-scores.ts'
import { pearson } from '../stats/correlation.ts'
import { say } from '../words/say.ts'
import { RECOMPUTED, type Check } from './check.ts'
import { checkedFigure, type CheckedFigure } from './figure.ts'
import { byInterval, intervalFigures } from './score-intervals.ts'

const LEAST_COVERAGE = 0.2
const CLOSE = 0.05

/** Outlines are published here on a grid of about a metre and repaired by another rule, so a tract on an edge may change sides. */
const EDGE = { tracts: 2, years: 0.02, n: 2 }

function compared(rows: readonly OverlayScoreRow[]) {
  const graded = rows.filter(({ coverage }) => coverage >= LEAST_COVERAGE)
  const known = graded.filter((row): row is typeof row & { score: number } => row.score !== null)
  const groups = byInterval(
    graded.flatMap(({ grade_score: score, estimate }) =>
      estimate === null ? [] : [{ score, estimate }],
    ),
  )
  const { r } = pearson(
    known.map(({ score }) => score),
    known.map(({ grade_score }) => grade_score),
  )
  return { graded, known, groups, r }
}

/** Row 15. */
export const ALL_MAPS: Check = {
  number: 15,
  title: 'Our own overlay of areas and tracts against the published score, all maps together',
  published: null,
  basis: RECOMPUTED,
  remark:
    'Outlines are published here on a grid of about a metre: a handful of the tracts on an edge of the rule may fall on its other side.',
  needs: ['overlay'],
  figures({ overlay }) {
    const { known, groups, r } = compared(overlay!.filter(({ city_id }) => city_id === null))
    const maps = new Set(overlay!.flatMap(({ city_id }) => city_id ?? []))
    const apart = known.map(({ score, grade_score }) => Math.abs(score - grade_score))
    const close = apart.filter((difference) => difference <= CLOSE)
    return [
      checkedFigure(say('maps with tracts'), '133', maps.size),
      checkedFigure(say('tracts'), '8,680', known.length, EDGE.tracts),
      checkedFigure(say('r'), '0.9987', r),
      checkedFigure(say('mean difference'), '0.0051', mean(apart)),
      checkedFigure(say('within 0.05, %'), '99.4', (100 * close.length) / known.length),
      ...intervalFigures(
        groups,
        [
          ['80.42', '469'],
          ['78.60', '1,522'],
          ['77.21', '3,394'],
          ['75.31', '2,602'],
        ],
        EDGE,
      ),
    ]
  },
}

const MAPS = [
  {
    id: 'milwaukee-co-wi',
    name: 'Milwaukee County',
    tracts: '215',
    r: '1.0000',
    groups: [
      ['82.75', '10'],
      ['79.51', '22'],
      ['75.71', '70'],
      ['74.94', '55'],
    ],
  },
  {
    id: 'chicago-il',
    name: 'Chicago',
    tracts: '906',
    r: '0.9999',
    groups: [
      ['83.58', '12'],
      ['79.92', '105'],
      ['77.14', '402'],
      ['75.80', '290'],
    ],
  },
  {
    id: 'new-orleans-la',
    name: 'New Orleans',
    tracts: '135',
    r: '1.0000',
    groups: [
      ['82.80', '3'],
      ['78.91', '12'],
      ['78.42', '30'],
      ['72.84', '69'],
    ],
  },
] as const

/** Row 16. */
export const SINGLE_MAPS: Check = {
  number: 16,
  title: 'The same on single maps: Milwaukee County, Chicago, New Orleans',
  published: null,
  basis: RECOMPUTED,
  needs: ['overlay'],
  figures: ({ overlay }) =>
    MAPS.flatMap(({ id, name, tracts, r, groups }): CheckedFigure[] => {
      const own = compared(overlay!.filter(({ city_id }) => city_id === id))
      const figures = [
        checkedFigure(say('tracts'), tracts, own.graded.length),
        checkedFigure(say('r'), r, own.r),
        ...intervalFigures(own.groups, groups),
      ]
      return figures.map((figure) => ({
        ...figure,
        name: say('{place}: {figure}', { place: name, figure: figure.name }),
      }))
    }),
}
