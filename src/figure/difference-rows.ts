import type { AssignmentRule } from '../domain/assignment-rule.ts'
import { formatNumber, formatShare } from '../domain/number-format.ts'
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
      ? 'this rule puts no tract into a group'
      : grades.length < 2
        ? `fewer than two tracts in each of ${left.join(', ')}`
        : null
  return [
    anova
      ? {
          module: 'welch-anova',
          name: 'Welch’s test, η²',
          figure: formatNumber(anova.etaSquared, 2),
          beside: probabilityText(anova.p),
          sentence: `${formatShare(anova.etaSquared)} of all variation among tracts lies between ${grades.join(', ')}. F(${anova.freedom1}, ${formatNumber(anova.freedom2)}) = ${formatNumber(anova.f)}.`,
        }
      : untold('welch-anova', 'Welch’s test, η²', reason ?? 'a group does not vary'),
    kruskal
      ? {
          module: 'kruskal-wallis',
          name: 'Kruskal–Wallis, ε²',
          figure: formatNumber(kruskal.epsilonSquared, 2),
          beside: probabilityText(kruskal.p),
          sentence: `The same of ranks. H(${kruskal.freedom}) = ${formatNumber(kruskal.h)}, n = ${kruskal.n}.`,
        }
      : untold('kruskal-wallis', 'Kruskal–Wallis, ε²', reason ?? 'nothing varies'),
  ]
}
