import type { Text } from '../words/say.ts'
import { GRADES, GRADE_SCORE, type Grade } from './grade.ts'

/**
 * How a tract gets its grade from the land that each grade covers. De los Santos et al. 2024 compare 48 such rules over 202 cities;
 * Maliniak et al. 2023 set several against addresses in Atlanta.
 */
export interface AssignmentRule {
  id: string
  /** Completes "A tract takes …". */
  phrase: Text
  /** Where the rule stands among the others: two may share a phrase and differ in the least coverage. */
  title: Text
  explanation: Text
  /** What `sql` gives: a grade, a score that a grouping turns into grades, or nothing, because the shares are used as they are. */
  gives: 'grade' | 'score' | 'shares'
  /** An expression over the columns of `tract_share`; null where the rule says nothing of a tract. */
  sql: string
  /** Part of a tract's land that has to be graded where the literature uses the rule, 0 = any; null where coverage plays no part. */
  leastCoverage: number | null
  /** Who used it. */
  literature: string
}

const share = (grade: Grade) => `share_${grade.toLowerCase()}`

/** `case when … then 'A' when … end` over the grades, the best first. */
function firstGrade(condition: (grade: Grade) => string): string {
  return `case ${GRADES.map((grade) => `when ${condition(grade)} then '${grade}'`).join(' ')} end`
}

const points = GRADES.map((grade) => `${GRADE_SCORE[grade]} * ${share(grade)}`).join(' + ')
const largest = `greatest(${GRADES.map(share).join(', ')})`
const plurality = `case when coverage > 0 then ${firstGrade((grade) => `${share(grade)} = ${largest}`)} end`

/** SQL of the area-weighted mean grade over the graded part, A = 1 … D = 4; null where nothing was graded. */
export const GRADE_SCORE_SQL = `(${points}) / nullif(coverage, 0)`

/** The rules of the literature, those that give one grade first. */
export const ASSIGNMENT_RULES: readonly AssignmentRule[] = [
  {
    id: 'plurality-half',
    phrase: 'the grade covering most of it',
    title: 'The grade covering most of it, at least half graded',
    explanation: 'The grade with the largest share of its land; the better one of two equal.',
    gives: 'grade',
    sql: plurality,
    leastCoverage: 0.5,
    literature: 'Lee et al. 2022',
  },
  {
    id: 'plurality',
    phrase: 'the grade covering most of it',
    title: 'The grade covering most of it, however little was graded',
    explanation: 'The same, for every tract that any graded area touches.',
    gives: 'grade',
    sql: plurality,
    leastCoverage: 0,
    literature: 'Lane et al. 2022',
  },
  {
    id: 'majority',
    phrase: 'a grade covering half of it',
    title: 'A grade covering at least half of it',
    explanation:
      'Only if one grade covers half of its land; other tracts are left out, and counted.',
    gives: 'grade',
    sql: firstGrade((grade) => `${share(grade)} >= 0.5`),
    leastCoverage: null,
    literature: 'Krieger et al. 2020',
  },
  {
    id: 'best',
    phrase: 'the best grade on a tenth of it',
    title: 'The best grade with at least a tenth of it',
    explanation: 'The best grade that covers at least a tenth of its land.',
    gives: 'grade',
    sql: firstGrade((grade) => `${share(grade)} >= 0.1`),
    leastCoverage: 0.1,
    literature: 'Li & Yuan 2020',
  },
  {
    id: 'centroid',
    phrase: 'the grade at its centre',
    title: 'The grade at its centre',
    explanation: 'The grade of the area that holds the middle of its land.',
    gives: 'grade',
    sql: 'centroid_grade',
    leastCoverage: null,
    literature: 'Wilson 2020',
  },
  {
    id: 'centre-of-population',
    phrase: 'the grade where people live',
    title: 'The grade at its centre of population',
    explanation: 'The grade of the area that holds the mean position of the people who live there.',
    gives: 'grade',
    sql: 'centre_grade',
    leastCoverage: null,
    literature: 'Nardone et al. 2020',
  },
  {
    id: 'rounded',
    phrase: 'its average grade, rounded',
    title: 'Its average grade, rounded',
    explanation: 'The mean of A = 1 to D = 4 over its graded land, rounded to a grade.',
    gives: 'grade',
    sql: firstGrade((grade) => `round(grade_score) = ${GRADE_SCORE[grade]}`),
    leastCoverage: 0,
    literature: 'Mujahid et al. 2022',
  },
  {
    id: 'score',
    phrase: 'its average grade',
    title: 'Its average grade, at least a fifth graded',
    explanation: 'The mean of A = 1 to D = 4 over its graded land, in four groups.',
    gives: 'score',
    sql: 'grade_score',
    leastCoverage: 0.2,
    literature: 'Meier & Mitchell 2021; NCRC 2020; Motairek et al. 2022',
  },
  {
    id: 'score-any',
    phrase: 'its average grade',
    title: 'Its average grade, however little was graded',
    explanation: 'The same, for every tract that any graded area touches.',
    gives: 'score',
    sql: 'grade_score',
    leastCoverage: 0,
    literature: 'Linde et al. 2022',
  },
  {
    id: 'score-whole',
    phrase: 'its average grade over all its land',
    title: 'Its average grade, ungraded land as nothing',
    explanation:
      'The points of its graded land over all its land: land without a grade counts as none, and draws the score down.',
    gives: 'score',
    sql: points,
    leastCoverage: 0.5,
    literature: 'Lynch et al. 2021',
  },
  {
    id: 'proportions',
    phrase: 'every grade, by its share',
    title: 'Every grade, by its share',
    explanation:
      'No grade at all: a regression on the shares tells how a tract wholly D would differ from one wholly A.',
    gives: 'shares',
    sql: 'null::varchar',
    leastCoverage: 0.5,
    literature: 'Crossney & Bartelt 2005',
  },
]

/** "The grade covering most of it, if at least half of its land was graded": the one that reads as a sentence. */
export const DEFAULT_RULE = ASSIGNMENT_RULES[0]!

/** Least coverages a reader can choose, as parts of the tract's land. */
export const THRESHOLDS = [0, 0.1, 0.2, 0.3, 0.4, 0.5] as const

/** The rule with this id, or null. */
export function maybeRule(id: string): AssignmentRule | null {
  return ASSIGNMENT_RULES.find((rule) => rule.id === id) ?? null
}

/** The least coverage that a rule opens with; 0 where coverage plays no part. */
export function ownThreshold(rule: AssignmentRule): number {
  return rule.leastCoverage ?? 0
}
