import { describe, expect, it } from 'vitest'
import { countedGaps } from '../../../src/figure/city-gaps.ts'
import { multiverseWays } from '../../../src/figure/multiverse-ways.ts'
import type { GroupMomentsRow } from '../../../src/queries/group-moments.ts'
import type { SharedTractRow } from '../../../src/queries/shared-tract.ts'

describe('the means that a gap is between', () => {
  it('are those of the groups that the database counted; of an empty group there is none', () => {
    const row: GroupMomentsRow = { city_id: 'here', grade: 'D', n: 20, mean: 74, variance: 4 }
    const gaps = countedGaps([row, { ...row, grade: 'A', n: 12, mean: 82 }], ['D', 'A'])
    expect(gaps.get('here')).toMatchObject({ mean: 74, meanReference: 82 })
    expect(countedGaps([row], ['D', 'A']).get('here')).toMatchObject({
      mean: 74,
      meanReference: null,
    })
  })

  it('are, by share, those of tracts wholly of each grade', () => {
    // Tracts of A and D in turn, 82 where wholly A and 74 where wholly D, with one unit of noise.
    const tracts = Array.from({ length: 40 }, (_, i): SharedTractRow => {
      const share_d = (i % 5) / 4
      const shares = { share_a: 1 - share_d, share_b: 0, share_c: 0, share_d, coverage: 1 }
      return { city_id: 'here', ...shares, estimate: 82 - 8 * share_d + (i % 2 ? 0.5 : -0.5) }
    })
    const way = multiverseWays([], tracts, ['D', 'A']).find(
      ({ assignment }) => assignment.rule.gives === 'shares',
    )!
    expect(way.mean).toBeCloseTo(74, 5)
    expect(way.meanReference).toBeCloseTo(82, 5)
    expect(way.mean! - way.meanReference!).toBeCloseTo(way.gap!.estimate, 10)
  })
})
