import { THRESHOLDS } from '../domain/assignment-rule.ts'
import { formatShare } from '../domain/number-format.ts'
import { pearson } from '../stats/correlation.ts'
import { say } from '../words/say.ts'
import { NCRC, RECOMPUTED, type Check } from './check.ts'
import { checkedFigure } from './figure.ts'

const LEAST_COVERAGE = 0.2
const CLOSE = 0.05

/** Row 12. */
export const LOOKUP_SCORE: Check = {
  number: 12,
  title: 'The score made again from the published tract lookup',
  published: null,
  basis: RECOMPUTED,
  remark:
    'Over the graded part of a tract the published score comes out again; over the whole tract it does not.',
  needs: ['lookup'],
  figures({ lookup }) {
    const known = lookup!.flatMap(({ score, points, graded }) =>
      score === null ? [] : [{ score, again: points / graded, whole: points }],
    )
    const published = known.map(({ score }) => score)
    const close = known.filter(({ score, again }) => Math.abs(score - again) <= CLOSE)
    return [
      checkedFigure(say('tracts'), '11,851', known.length),
      checkedFigure(
        say('r'),
        '0.9938',
        pearson(
          published,
          known.map(({ again }) => again),
        ).r,
      ),
      checkedFigure(say('within 0.05, %'), '98.6', (100 * close.length) / known.length),
      checkedFigure(
        say('r, whole tract'),
        '0.586',
        pearson(
          published,
          known.map(({ whole }) => whole),
        ).r,
      ),
    ]
  },
}

/** Row 13. */
export const COVERAGE_RULE: Check = {
  number: 13,
  title: 'The published score’s rule that at least a fifth of a tract was graded',
  published: 'at least 20% (NCRC 2020, methods)',
  citation: NCRC,
  basis: RECOMPUTED,
  needs: ['lookup'],
  figures: ({ lookup }) => [
    checkedFigure(
      say('scored tracts under a fifth'),
      '234',
      lookup!.filter(({ score, graded }) => score !== null && graded < LEAST_COVERAGE).length,
    ),
    checkedFigure(
      say('tracts at or over it without a score'),
      '2',
      lookup!.filter(({ score, graded }) => score === null && graded >= LEAST_COVERAGE).length,
    ),
  ],
}

const BY_THRESHOLD: readonly (readonly [n: string, r: string])[] = [
  ['13,201', '−0.306'],
  ['11,476', '−0.308'],
  ['10,771', '−0.308'],
  ['10,043', '−0.302'],
  ['9,345', '−0.295'],
  ['8,547', '−0.289'],
]

/** Row 14. */
export const LOOKUP_THRESHOLDS: Check = {
  number: 14,
  title: 'Correlation of the lookup’s score and life expectancy, by least coverage',
  published: null,
  basis: RECOMPUTED,
  needs: ['lookup'],
  figures: ({ lookup }) =>
    THRESHOLDS.flatMap((threshold, i) => {
      const rows = lookup!.flatMap(({ graded, points, estimate }) =>
        estimate !== null && graded > 0 && graded >= threshold
          ? [{ score: points / graded, estimate }]
          : [],
      )
      const { r } = pearson(
        rows.map(({ score }) => score),
        rows.map(({ estimate }) => estimate),
      )
      const share = formatShare(threshold)
      const [n, expected] = BY_THRESHOLD[i]!
      return [
        checkedFigure(say('n, {share}', { share }), n, rows.length),
        checkedFigure(say('r, {share}', { share }), expected, r),
      ]
    }),
}
