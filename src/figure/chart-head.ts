import { plainText, type SetText } from './set-text.ts'
import { CHART_TITLE, NOTE } from './type-scale.ts'

/** A chart's title and note, and where the chart begins below them, px. */
export interface ChartHead {
  title: SetText
  note: SetText
  chartY: number
}

const GAP = 8

/** The head of a chart set at a width in px; without a note its lines are none. */
export function chartHead(title: string, note: string, width: number): ChartHead {
  const set = plainText(title, width, CHART_TITLE, 'sansBold')
  const under = plainText(note, width, NOTE, 'sans', 'var(--ink-2)')
  return { title: set, note: under, chartY: set.height + under.height + GAP }
}
