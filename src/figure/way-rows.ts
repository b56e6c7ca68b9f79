import { ASSIGNMENTS, type Assignment } from '../domain/assignment.ts'
import { ownThreshold } from '../domain/assignment-rule.ts'
import type { Measure } from '../domain/measure.ts'
import { say, sayText } from '../words/say.ts'
import type { WayDot, WayRow } from '../charts/multiverse-layout.ts'
import type { Way } from './multiverse-ways.ts'
import { wayId } from './way-id.ts'
import { wayWords } from './way-words.ts'

/** The rules and groupings that have a row, once each, in the order of `ASSIGNMENTS`. */
const FAMILIES = ASSIGNMENTS.filter(
  ({ rule, grouping }, i) =>
    ASSIGNMENTS.findIndex((of) => of.rule === rule && of.grouping === grouping) === i,
)

function dotOf(way: Way, measure: Measure): WayDot[] {
  const { gap, id, fragile } = way
  if (!gap) return []
  const name = wayWords(way, measure)
  return [{ id, name, gap: gap.estimate, low: gap.low, high: gap.high, fragile }]
}

/**
 * The ways as rows of a chart: one a rule; of a rule that gives a score a heading and one a grouping. Only ways that can be compared are
 * dots. While there are no ways yet the rows stand without dots.
 */
export function wayRows(ways: readonly Way[], current: Assignment, measure: Measure): WayRow[] {
  const chosen = wayId(current)
  return FAMILIES.flatMap(({ rule, grouping }, i): WayRow[] => {
    const own = ways.filter(({ assignment: of }) => of.rule === rule && of.grouping === grouping)
    const isScore = rule.gives === 'score'
    const dots = own.flatMap((way) => dotOf(way, measure))
    const usual = wayId({ rule, grouping, threshold: ownThreshold(rule) })
    const row: WayRow = {
      label: sayText(isScore ? grouping.phrase : rule.phrase),
      isHeading: false,
      isIndented: isScore,
      isCurrent: wayId({ ...current, rule, grouping }) === chosen,
      dots,
      main: dots.find(({ id }) => id === usual)?.id ?? dots[0]?.id ?? null,
    }
    const opens = isScore && FAMILIES[i - 1]?.rule !== rule
    return opens ? [heading(say('{rule}, in', { rule: sayText(rule.phrase) })), row] : [row]
  })
}

function heading(label: string): WayRow {
  return { label, isHeading: true, isIndented: false, isCurrent: false, dots: [], main: null }
}
