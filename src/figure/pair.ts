import type { Grade } from '../domain/grade.ts'

/** The grades that a gap is between: the first minus the second. */
export type Pair = readonly [grade: Grade, reference: Grade]

/** Where there are enough of both, every comparison is of these. */
export const WORST_AND_BEST: Pair = ['D', 'A']
