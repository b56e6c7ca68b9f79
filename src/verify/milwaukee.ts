import type { ScorePrevalenceRow } from '../queries/score-prevalence.ts'
import { leastSquares } from '../stats/least-squares.ts'
import { say } from '../words/say.ts'
import type { Check } from './check.ts'
import { checkedFigure } from './figure.ts'

const OVER_HALF = 0.5
/** The expected figures are given as "about": which tracts are more than half graded depends on the overlay. */
const ABOUT = 0.05

function perGrade(rows: readonly ScorePrevalenceRow[]) {
  const graded = rows.filter(({ graded }) => graded > OVER_HALF)
  return leastSquares(
    graded.map(({ estimate }) => estimate),
    [graded.map(({ score }) => score)],
  )?.coefficients[1]?.estimate
}

/** Row 17. */
export const MILWAUKEE_HEALTH: Check = {
  number: 17,
  title: 'Milwaukee: percentage points of poor health a grade of the score',
  published: '1.34 (0.40–2.28) physical, 1.26 (0.51–2.01) mental, adjusted (Lynch et al. 2021)',
  citation: 'Lynch et al. 2021, J. Racial Ethn. Health Disparities',
  basis: 'Unadjusted from the same files',
  remark:
    'The published coefficients are adjusted for what these files do not hold. Unadjusted they are “about” the expected figures, so the tolerance is 0.05. They rest on which tracts are more than half graded: 143 by our own overlay; 141 by the shares of the published lookup, which give 1.06 and 1.22.',
  needs: ['physical', 'mental'],
  figures: ({ physical, mental }) => [
    checkedFigure(say('poor physical health'), '1.32', perGrade(physical!), ABOUT),
    checkedFigure(say('poor mental health'), '1.29', perGrade(mental!), ABOUT),
  ],
}
