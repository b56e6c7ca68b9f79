import { say, sayText } from '../words/say.ts'
import type { FigureContent } from './figure-content.ts'
import { plainText, type SetText } from './set-text.ts'
import { CHART_TITLE, type TypeScale } from './type-scale.ts'
import { assignmentWords } from './way-words.ts'

/** How a figure is read, in plain language. */
export interface ReadingPart {
  title: SetText
  text: SetText
  height: number
}

const GAP = 4

/** What a reader has to know who has never seen such a figure, with the rule and the least coverage, set at a width in px. */
export function readingPart(content: FigureContent, width: number, scale: TypeScale): ReadingPart {
  const title = plainText(say('How to read it'), width, CHART_TITLE, 'sansBold')
  const ends = { best: sayText('Best'), worst: sayText('Hazardous') }
  const words =
    content.kind === 'city' && content.tracts.geoid.length === 0
      ? say(
          'In the 1930s the federal Home Owners’ Loan Corporation (HOLC) graded areas from A, “{best}”, to D, “{worst}”. What was not graded is not the same as not redlined.',
          ends,
        )
      : say(
          'In the 1930s the federal Home Owners’ Loan Corporation (HOLC) graded areas from A, “{best}”, to D, “{worst}”. Here a census tract of today takes {method}. The figure shows an association; it does not show what caused it.',
          { ...ends, method: assignmentWords(content.about.assignment) },
        )
  const text = plainText(words, width, scale.reading, 'serif')
  return { title, text, height: title.height + GAP + text.height }
}

/** Of the text, below the part's top, px. */
export const textTop = ({ title }: ReadingPart) => title.height + GAP
