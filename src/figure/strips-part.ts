import { stripsHeight, type StripRow } from '../charts/strip-layout.ts'
import { say, sayText } from '../words/say.ts'
import { byGradeRows } from './by-grade-rows.ts'
import type { CityContent } from './city-content.ts'
import { plainText, type SetText } from './set-text.ts'
import { CHART_TITLE, NOTE } from './type-scale.ts'

/** The tracts by grade: the chart's title and note, and where it stands below them, px. */
export interface StripsPart {
  title: SetText
  note: SetText
  chartY: number
  rows: readonly StripRow[]
  height: number
}

/** The chart of the tracts by grade, or of those alone that have one, laid out at a width in px; null where nothing was compared. */
export function stripsPart(
  content: CityContent,
  width: number,
  isGradedOnly = false,
): StripsPart | null {
  const { comparison, city, about, values } = content
  if (!comparison || values.length === 0) return null
  const { measure, assignment } = about
  const all = byGradeRows(comparison, assignment.rule)
  const rows = isGradedOnly ? all.filter(({ grade }) => grade !== null) : all
  const of = { measure: sayText(measure.shortLabel) }
  const title = plainText(
    city.year
      ? say('{measure} in each tract, by its {year} grade', { ...of, year: city.year })
      : say('{measure} in each tract, by its 1930s grade', of),
    width,
    CHART_TITLE,
    'sansBold',
  )
  const words =
    assignment.rule.gives === 'shares'
      ? say(
          'No tract is given a grade: the line is what a regression on the shares of land expects of a tract wholly of one, the band its 95% interval.',
        )
      : say('A dot is a tract; the line is the mean, the band its 95% interval.')
  const note = plainText(words, width, NOTE, 'sans', 'var(--ink-2)')
  const chartY = title.height + note.height + 8
  return { title, note, chartY, rows, height: chartY + stripsHeight(rows.length) }
}
