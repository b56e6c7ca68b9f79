import { DEFAULT_GROUPING, maybeGrouping } from '../../src/domain/grouping.ts'
import { ASSIGNMENT_RULES, maybeRule, ownThreshold } from '../../src/domain/assignment-rule.ts'
import { formatCount, formatInterval, formatNumber } from '../../src/domain/number-format.ts'
import type { RuleFinding } from '../../src/figure/findings.ts'
import type { FoundOverview } from '../../src/figure/found-overview.ts'
import { assignmentWords, gapUnit } from '../../src/figure/way-words.ts'
import { markdownTable } from '../../src/export/markdown-table.ts'
import { turningCities, turningWords } from './turning-cities.ts'

/** How far the headline measure's result depends on the rule by which a tract gets its grade. */
export function ruleText(overview: FoundOverview, allWays: number): string[] {
  const { measure, finding, ranked } = overview
  const { ways } = finding
  const unit = gapUnit(measure)
  const turning = turningCities(overview)
  const steady = ranked.length - turning.length
  const direction = (below: number, count: number) =>
    below === count ? 'below zero under every one of them' : `below zero under ${below} of them`
  return [
    '## What holds under every way of counting',
    `A tract rarely lies in one area. The literature gives it a grade in ${ASSIGNMENT_RULES.length} ways, which at different least coverages and groupings make ${allWays}. Each of them was counted.`,
    [
      ...(ways
        ? [
            `- **All cities together**: ${ways.count} ways rank a city. The random-effects mean is ${direction(ways.below, ways.count)}, from ${formatNumber(ways.least)} to ${formatNumber(ways.most)} ${unit}; its 95% interval holds zero under ${ways.unclear === 0 ? 'none' : ways.unclear}.`,
          ]
        : []),
      `- **City by city**: in ${steady} of the ${ranked.length} ranked cities the direction is the same under every way that can compare D with A.${turning.length === 0 ? '' : ` It is not in ${turningWords(turning)}.`}`,
    ].join('\n'),
    `The size of the gap does depend on the rule, in part because each rule has enough tracts in other cities. All ranked cities together, each rule at the least coverage that the literature uses it with:`,
    markdownTable(
      ['A tract takes …', 'Used by', 'Cities', `Mean gap, ${unit}`, '95% interval'],
      finding.rules.map(ruleRow),
    ),
  ]
}

function ruleRow({ rule: id, grouping, cities, mean, low, high }: RuleFinding): string[] {
  const rule = maybeRule(id)
  if (!rule) throw new Error(`The findings name a rule that is not known: ${id}`)
  const assignment = {
    rule,
    threshold: ownThreshold(rule),
    grouping: (grouping === undefined ? null : maybeGrouping(grouping)) ?? DEFAULT_GROUPING,
  }
  return [
    assignmentWords(assignment),
    rule.literature,
    formatCount(cities),
    formatNumber(mean),
    formatInterval(low, high),
  ]
}
