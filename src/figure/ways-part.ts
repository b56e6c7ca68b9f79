import { waysHeight, type WayRow } from '../charts/multiverse-layout.ts'
import { say } from '../words/say.ts'
import type { CityContent } from './city-content.ts'
import { multiverseFinding } from './multiverse-finding.ts'
import { plainText, type SetText } from './set-text.ts'
import { CHART_TITLE, NOTE } from './type-scale.ts'
import { wayRows } from './way-rows.ts'
import { gapUnit } from './way-words.ts'

/** The gap in every way of counting, laid out; px. */
export interface WaysPart {
  title: SetText
  note: SetText
  chartY: number
  rows: readonly WayRow[]
  /** What the axis shows. */
  axis: string
  height: number
}

export const WAY_ROW = 17

/** The chart of the gap in every way of counting, laid out at a width in px; null where they were not counted, or none compares. */
export function waysPart(
  { ways, pair, about }: Pick<CityContent, 'ways' | 'pair' | 'about'>,
  width: number,
): WaysPart | null {
  if (!ways?.some(({ gap }) => gap !== null)) return null
  const { measure, assignment } = about
  const rows = wayRows(ways, assignment, measure)
  const finding = multiverseFinding(ways, pair, measure)
  const title = plainText(say('Does the way of counting matter?'), width, CHART_TITLE, 'sansBold')
  const dots = say('A dot is a coverage, open where fragile')
  const words = [
    `${finding.title}.`,
    finding.text,
    say('{dots}; the thin line is the row’s widest 95% interval.', { dots }),
  ].join(' ')
  const note = plainText(words, width, NOTE, 'sans', 'var(--ink-2)')
  const chartY = title.height + note.height + 8
  const axis = say('{grade} minus {reference}, {unit}', {
    grade: pair[0],
    reference: pair[1],
    unit: gapUnit(measure),
  })
  return { title, note, chartY, rows, axis, height: chartY + waysHeight(rows.length, WAY_ROW) }
}
