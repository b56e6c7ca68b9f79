import { GRADES, GRADE_SCORE, type Grade } from './grade.ts'

/**
 * How a tract gets its grade from the shares of its land that each grade covers. `grade` is an SQL
 * expression over the columns share_a … share_d, coverage and grade_score of one tract; null means
 * that the rule gives it none. Method and literature: De los Santos et al. 2024 compare 48 of them.
 */
export interface AssignmentRule {
  id: string
  /** Completes "A tract takes …". */
  phrase: string
  explanation: string
  /** Whether the least coverage applies to it. */
  usesCoverage: boolean
  grade: string
  /** Who used it. */
  literature: string
}

/** The four equal intervals of a score: [1, 1.75) [1.75, 2.5) [2.5, 3.25) [3.25, 4]. */
export const SCORE_CUTS = [1.75, 2.5, 3.25] as const

const share = (grade: Grade) => `share_${grade.toLowerCase()}`

const plurality = `case greatest(${GRADES.map(share).join(', ')}) ${GRADES.map(
  (grade) => `when ${share(grade)} then '${grade}'`,
).join(' ')} end`

const byScore = `case ${SCORE_CUTS.map((cut, i) => `when grade_score < ${cut} then '${GRADES[i]}'`).join(' ')} when grade_score is not null then 'D' end`

const majority = `case ${GRADES.map((grade) => `when ${share(grade)} >= 0.5 then '${grade}'`).join(' ')} end`

/** SQL of the area-weighted mean grade over the graded part, A = 1 … D = 4; null where nothing was graded. */
export const GRADE_SCORE_SQL = `(${GRADES.map((grade) => `${GRADE_SCORE[grade]} * ${share(grade)}`).join(' + ')}) / nullif(coverage, 0)`

export const ASSIGNMENT_RULES: readonly AssignmentRule[] = [
  {
    id: 'plurality',
    phrase: 'the grade covering most of it',
    explanation: 'The grade with the largest share of its land; the better one of two equal.',
    usesCoverage: true,
    grade: plurality,
    literature: 'Lane 2022; with at least half graded, Lee 2022',
  },
  {
    id: 'score',
    phrase: 'its average grade',
    explanation: 'A = 1 to D = 4, weighted by land, in four equal intervals.',
    usesCoverage: true,
    grade: byScore,
    literature: 'NCRC 2020; Motairek 2022',
  },
  {
    id: 'majority',
    phrase: 'a grade covering at least half',
    explanation:
      'Only if one grade covers half of its land; other tracts are left out, and counted.',
    usesCoverage: false,
    grade: majority,
    literature: 'Krieger 2020',
  },
]

/** The rule a view opens with, and its least coverage: "the grade covering most of it, if at least half was graded". */
export const DEFAULT_RULE = ASSIGNMENT_RULES[0]!
export const DEFAULT_THRESHOLD = 0.5

/** Least coverages a reader can choose, as parts of the tract's land. */
export const THRESHOLDS = [0, 0.1, 0.2, 0.3, 0.4, 0.5] as const

/** The rule with this id, or null. */
export function maybeRule(id: string): AssignmentRule | null {
  return ASSIGNMENT_RULES.find((rule) => rule.id === id) ?? null
}
