import type { AssignmentRule } from '../domain/assignment-rule.ts'
import { formatNumber, formatShare } from '../domain/number-format.ts'
import { say } from '../words/say.ts'
import type { DifferenceStatistics } from './city-statistics.ts'
import { probabilityText } from './probability-text.ts'
import { untold, type StatisticRow } from './statistic-row.ts'

/** Whether the groups differ at all: the tests of all of them at once. */
export function differenceRows(
  { grades, left, anova, kruskal }: DifferenceStatistics,
  rule: AssignmentRule,
): StatisticRow[] {
  const reason =
    rule.gives === 'shares'
      ? say('this rule puts no tract into a group')
      : grades.length < 2
        ? say('fewer than two tracts in each of {grades}', { grades: left.join(', ') })
        : null
  return [
    anova
      ? {
          module: 'welch-anova',
          name: say('Welch’s test, η²'),
          figure: formatNumber(anova.etaSquared, 2),
          beside: probabilityText(anova.p),
          sentence: say(
            '{share} of all variation among tracts lies between {grades}. F({freedom1}, {freedom2}) = {f}.',
            {
              share: formatShare(anova.etaSquared),
              grades: grades.join(', '),
              freedom1: anova.freedom1,
              freedom2: formatNumber(anova.freedom2),
              f: formatNumber(anova.f),
            },
          ),
        }
      : untold('welch-anova', say('Welch’s test, η²'), reason ?? say('a group does not vary')),
    kruskal
      ? {
          module: 'kruskal-wallis',
          name: 'Kruskal–Wallis, ε²',
          figure: formatNumber(kruskal.epsilonSquared, 2),
          beside: probabilityText(kruskal.p),
          sentence: say('The same for ranks. H({freedom}) = {h}, n = {n}.', {
            freedom: kruskal.freedom,
            h: formatNumber(kruskal.h),
            n: kruskal.n,
          }),
        }
      : untold('kruskal-wallis', 'Kruskal–Wallis, ε²', reason ?? say('nothing varies')),
  ]
}
