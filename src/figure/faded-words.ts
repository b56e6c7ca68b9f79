import type { Assignment } from '../domain/assignment.ts'
import { say } from '../words/say.ts'
import { coverageWords } from './coverage-words.ts'

/** Why tracts stand outside the comparison, as short as a legend's label: "under half graded". */
export function fadedWords({ rule, threshold }: Assignment): string {
  switch (rule.id) {
    case 'majority':
      return say('no grade on half of it')
    case 'best':
      return say('outside the comparison')
    case 'centroid':
      return say('no grade at its centre')
    case 'centre-of-population':
      return say('no grade where people live')
    default:
      if (threshold === 0) return say('not graded')
      return say('under {coverage} graded', { coverage: coverageWords(threshold) })
  }
}

/** A legend's words for the tracts that are drawn pale: those outside the brush where there is one. */
export function fadedLabel(assignment: Assignment, isBrushed: boolean): string {
  return isBrushed
    ? say('Faded: outside the brush')
    : say('Faded: {why}', { why: fadedWords(assignment) })
}
