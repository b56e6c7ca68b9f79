import { meansHeight } from '../charts/strip-layout.ts'
import type { GroupSummary } from '../domain/city.ts'
import type { Grade } from '../domain/grade.ts'
import { say } from '../words/say.ts'
import { byGradeRows } from './by-grade-rows.ts'
import type { CityContent } from './city-content.ts'
import { plainText, type SetText } from './set-text.ts'
import { CHART_TITLE } from './type-scale.ts'

/** The means of the four grades, laid out. */
export interface MeansPart {
  title: SetText
  groups: (GroupSummary & { grade: Grade | null; label: string })[]
  height: number
}

/** The chart of the four means at a width in px; null where nothing was compared. */
export function meansPart(content: CityContent, width: number): MeansPart | null {
  const { comparison, about, values } = content
  if (!comparison || values.length === 0) return null
  const groups = byGradeRows(comparison, about.assignment.rule)
    .filter(({ grade }) => grade !== null)
    .map(({ grade, label, summary }) => ({ grade, label, ...summary }))
  const words = say('Mean by grade, with 95% interval')
  const title = plainText(words, width, CHART_TITLE, 'sansBold')
  return { title, groups, height: title.height + 2 + meansHeight(groups.length) }
}
