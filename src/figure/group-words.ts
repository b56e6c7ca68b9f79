import type { AssignmentRule } from '../domain/assignment-rule.ts'
import type { Grade } from '../domain/grade.ts'
import { formatCount } from '../domain/number-format.ts'

/** What the groups of a rule are called: a tract whose average is D-like is not an area graded D. */
export interface GroupWords {
  /** "areas graded D" */
  name(grade: Grade): string
  /** "areas graded D and A" */
  both(grade: Grade, reference: Grade): string
  /** "have", of figures that tracts have; "would have" of those that a regression gives. */
  have: string
  /** "5 mostly A" */
  counted(n: number, grade: Grade): string
  /** "only 5 tracts are mostly A" */
  few(n: number, grade: Grade): string
  /** What n counts: "tracts". */
  unit: string
}

const MOST_OF_IT = new Set(['plurality-half', 'plurality', 'majority'])

function ofTracts(being: (grade: Grade) => string): Pick<GroupWords, 'counted' | 'few' | 'unit'> {
  return {
    counted: (n, grade) => `${formatCount(n)} ${being(grade)}`,
    few(n, grade) {
      if (n === 0) return `no tract with an estimate is ${being(grade)}`
      return `only ${n === 1 ? '1 tract is' : `${formatCount(n)} tracts are`} ${being(grade)}`
    },
    unit: 'tracts',
  }
}

/** The words for groups under a rule. */
export function groupWords({ id, gives }: AssignmentRule): GroupWords {
  if (gives === 'score')
    return {
      name: (grade) => `${grade}-like tracts`,
      both: (grade, reference) => `${grade}-like and ${reference}-like tracts`,
      have: 'have',
      ...ofTracts((grade) => `${grade}-like`),
    }
  if (gives === 'shares')
    return {
      name: (grade) => `wholly ${grade} tracts`,
      both: (grade, reference) => `wholly ${grade} and wholly ${reference} tracts`,
      have: 'would have',
      counted: (n, grade) => `${formatCount(n)} tracts’ worth of ${grade}`,
      few(n, grade) {
        const tracts = Math.round(n) === 1 ? '1 tract' : `${formatCount(n)} tracts`
        return n < 0.5
          ? `hardly any land is graded ${grade}`
          : `the land graded ${grade} would fill only ${tracts}`
      },
      unit: 'tracts’ worth of land',
    }
  return {
    name: (grade) => `areas graded ${grade}`,
    both: (grade, reference) => `areas graded ${grade} and ${reference}`,
    have: 'have',
    ...ofTracts((grade) => `${MOST_OF_IT.has(id) ? 'mostly' : 'counted as'} ${grade}`),
  }
}
