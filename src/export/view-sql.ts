import type { Assignment } from '../domain/assignment.ts'
import type { Vintage } from '../domain/vintage.ts'
import { groupMoments } from '../queries/group-moments.ts'
import { sharedTracts } from '../queries/shared-tract.ts'
import { shownSql } from '../queries/shown-sql.ts'
import { tractGrade } from '../queries/tract-grade.ts'

/**
 * The questions behind a view as SQL, as the database in the reader's browser is asked them: of one city, or of all of them without `city`. They run
 * on the published tables.
 */
export function viewSql(of: {
  city?: string
  measure: string
  assignment: Assignment
  vintage: Vintage
}): string {
  const { city, measure, assignment, vintage } = of
  const parts =
    assignment.rule.gives === 'shares'
      ? [['The shares and the estimate of each tract', shownSql(sharedTracts({ city, measure }))]]
      : [
          ['The grade of each tract', shownSql(tractGrade({ city, vintage, ...assignment }))],
          [
            'n, mean and variance of each group',
            shownSql(groupMoments({ city, measure, ...assignment })),
          ],
        ]
  return parts.map(([title, sql]) => `-- ${title}\n${sql}\n`).join('\n')
}
