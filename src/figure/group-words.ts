import type { AssignmentRule } from '../domain/assignment-rule.ts'
import type { Grade } from '../domain/grade.ts'
import { formatCount } from '../domain/number-format.ts'
import { say } from '../words/say.ts'

/** What the groups of a rule are called: a tract whose average is D-like is not an area graded D. Noun phrases and clauses for sentences. */
export interface GroupWords {
  /** "areas graded D" */
  name(grade: Grade): string
  /** "areas graded A", after the name of another group: Spanish need not say "areas" again. */
  than(reference: Grade): string
  /** "areas graded D and A" */
  both(grade: Grade, reference: Grade): string
  /** Whether its figures are those that a regression gives, not those that tracts have. */
  isFitted: boolean
  /** "the 5 mostly A" */
  counted(n: number, grade: Grade): string
  /** "only 5 tracts are mostly A" */
  few(n: number, grade: Grade): string
  /** What n counts: "tracts". */
  unit: string
}

const MOST_OF_IT = new Set(['plurality-half', 'plurality', 'majority'])

/** The words for groups under a rule. */
export function groupWords({ id, gives }: AssignmentRule): GroupWords {
  if (gives === 'score') return likeGrades()
  if (gives === 'shares') return whollyOfGrades()
  return MOST_OF_IT.has(id)
    ? { ...gradedAreas(), ...mostly() }
    : { ...gradedAreas(), ...countedAs() }
}

type Counts = Pick<GroupWords, 'counted' | 'few'>

const gradedAreas = () => ({
  name: (grade: Grade) => say('areas graded {grade}', { grade }),
  than: (reference: Grade) => say('areas graded {reference}', { reference }),
  both: (grade: Grade, reference: Grade) =>
    say('areas graded {grade} and {reference}', { grade, reference }),
  isFitted: false,
  unit: say('tracts'),
})

const mostly = (): Counts => ({
  counted: (n, grade) => say('the {n} mostly {grade}', { n: formatCount(n), grade }),
  few(n, grade) {
    if (n === 0) return say('no tract with an estimate is mostly {grade}', { grade })
    if (n === 1) return say('only 1 tract is mostly {grade}', { grade })
    return say('only {n} tracts are mostly {grade}', { n: formatCount(n), grade })
  },
})

const countedAs = (): Counts => ({
  counted: (n, grade) => say('the {n} counted as {grade}', { n: formatCount(n), grade }),
  few(n, grade) {
    if (n === 0) return say('no tract with an estimate is counted as {grade}', { grade })
    if (n === 1) return say('only 1 tract is counted as {grade}', { grade })
    return say('only {n} tracts are counted as {grade}', { n: formatCount(n), grade })
  },
})

const likeGrades = (): GroupWords => ({
  name: (grade) => say('{grade}-like tracts', { grade }),
  than: (reference) => say('{reference}-like tracts', { reference }),
  both: (grade, reference) => say('{grade}-like and {reference}-like tracts', { grade, reference }),
  isFitted: false,
  counted: (n, grade) => say('the {n} {grade}-like', { n: formatCount(n), grade }),
  few(n, grade) {
    if (n === 0) return say('no tract with an estimate is {grade}-like', { grade })
    if (n === 1) return say('only 1 tract is {grade}-like', { grade })
    return say('only {n} tracts are {grade}-like', { n: formatCount(n), grade })
  },
  unit: say('tracts'),
})

const whollyOfGrades = (): GroupWords => ({
  name: (grade) => say('wholly {grade} tracts', { grade }),
  than: (reference) => say('wholly {reference} tracts', { reference }),
  both: (grade, reference) =>
    say('wholly {grade} and wholly {reference} tracts', { grade, reference }),
  isFitted: true,
  counted: (n, grade) => say('the {n} tracts’ worth of {grade}', { n: formatCount(n), grade }),
  few(n, grade) {
    if (n < 0.5) return say('hardly any land is graded {grade}', { grade })
    if (Math.round(n) === 1)
      return say('the land graded {grade} would fill only 1 tract', { grade })
    return say('the land graded {grade} would fill only {n} tracts', { n: formatCount(n), grade })
  },
  unit: say('tracts’ worth of land'),
})
