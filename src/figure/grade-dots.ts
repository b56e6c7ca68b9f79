import type { Grade } from '../domain/grade.ts'
import type { GradedTract, GradeGroup } from './compare-grades.ts'

/** The tracts of one grade (null: not graded) that have an estimate, lowest first. */
export function gradeDots(grade: Grade | null, tracts: readonly GradedTract[]): GradeGroup['dots'] {
  return tracts
    .flatMap((tract) =>
      tract.grade === grade && tract.estimate !== null
        ? [{ geoid: tract.geoid, value: tract.estimate }]
        : [],
    )
    .sort((a, b) => a.value - b.value)
}
