import type { Assignment } from '../domain/assignment.ts'
import type { EmbedCity } from '../domain/embed-city.ts'
import { GRADES, type Grade } from '../domain/grade.ts'
import { wayId } from './way-id.ts'

type Graded = Pick<EmbedCity, 'grades'> & { coverage: readonly number[] }

/** Each tract's grade as a letter, "-" for none. */
export function gradeLetters({ coverage, grades }: Graded, assignment: Assignment): string {
  if (assignment.rule.gives === 'shares') return '-'.repeat(coverage.length)
  const own = grades[wayId(assignment)]
  if (own !== undefined) return own
  const all = grades[wayId({ ...assignment, threshold: 0 })] ?? ''
  return coverage.map((part, i) => (part < assignment.threshold ? '-' : (all[i] ?? '-'))).join('')
}

/** Each tract's grade under an assignment, null for none, as a city's small file has them. */
export function embeddedGrades(embed: Graded, assignment: Assignment): (Grade | null)[] {
  const letters = gradeLetters(embed, assignment)
  return embed.coverage.map((_, i) => GRADES.find((grade) => grade === letters[i]) ?? null)
}
