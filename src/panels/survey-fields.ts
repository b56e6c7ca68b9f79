/** One answer of a survey sheet, with the key of its question on the form. */
export interface SurveyAnswer {
  key: string
  text: string
}

/** An answer at least this long is prose and reads as a paragraph. */
const PROSE = 120

/**
 * A sheet's answers as they are read: the longest one as prose where it is long enough, the others in the order of
 * the form's keys ("1a" before "1b" before "10").
 */
export function surveyFields(answers: Record<string, string>): {
  prose: string | null
  rest: SurveyAnswer[]
} {
  const all = Object.entries(answers).map(([key, text]) => ({ key, text }))
  all.sort((a, b) => a.key.localeCompare(b.key, 'en', { numeric: true }))
  const longest = all.reduce<SurveyAnswer | null>(
    (most, answer) => (answer.text.length > (most?.text.length ?? PROSE - 1) ? answer : most),
    null,
  )
  return { prose: longest?.text ?? null, rest: all.filter((answer) => answer !== longest) }
}
