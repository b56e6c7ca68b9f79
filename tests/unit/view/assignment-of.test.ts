import { describe, expect, it } from 'vitest'
import { assignmentOf } from '../../../src/view/assignment-of.ts'

const grouping = 'equal-intervals'

describe('the assignment of a view', () => {
  it('has the least coverage that the link asks for', () => {
    expect(assignmentOf({ rule: 'plurality', threshold: 0.3, grouping }).threshold).toBe(0.3)
  })

  it.each(['majority', 'centroid', 'centre-of-population'])(
    'asks for no coverage under %s, in which it plays no part, whatever the link says',
    (rule) => {
      expect(assignmentOf({ rule, threshold: 0.5, grouping }).threshold).toBe(0)
    },
  )
})
