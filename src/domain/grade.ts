import type { Text } from '../words/say.ts'

/** The four grades of the HOLC, from "Best" to "Hazardous". */
export const GRADES = ['A', 'B', 'C', 'D'] as const
export type Grade = (typeof GRADES)[number]

/** What the HOLC called each grade, as its maps have it; `say` gives the reader's language. */
export const CATEGORY: Record<Grade, Text> = {
  A: 'Best',
  B: 'Still Desirable',
  C: 'Definitely Declining',
  D: 'Hazardous',
}

/** The category where a row is narrow. */
export const SHORT_CATEGORY: Record<Grade, Text> = {
  A: 'Best',
  B: 'Still desirable',
  C: 'Declining',
  D: 'Hazardous',
}

/** Points of a grade in a score: A 1 … D 4 (Meier & Mitchell 2021). */
export const GRADE_SCORE: Record<Grade, number> = { A: 1, B: 2, C: 3, D: 4 }

/** `text` as a grade, or null for anything but A, B, C or D (E, industrial, commercial, none). */
export function maybeGrade(text: string | null): Grade | null {
  return GRADES.find((grade) => grade === text) ?? null
}
