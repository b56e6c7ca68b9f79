import { describe, expect, it } from 'vitest'
import type { TractMap } from '../../../src/domain/tract-map.ts'
import { reproductionFinding } from '../../../src/figure/reproduction-finding.ts'
import type { Comparison } from '../../../src/state/compare-joins.ts'
import type { Reproduction } from '../../../src/state/reproduce.svelte.ts'
import type { CityJoin } from '../../../src/spatial/join-protocol.ts'

/** One city of two tracts and 1,200 overlaps, compared with that many differences. */
function reproduction(
  { overlaps = 0, graded = 0, largest = 0 } = {},
  changes: Partial<Reproduction> = {},
): Reproduction {
  const comparison = {
    agreement: [
      {
        city_id: 'ogden-ut',
        overlaps: 1200,
        differing: overlaps,
        largest_relative_difference: largest,
      },
      { city_id: null, overlaps: 0, differing: 0, largest_relative_difference: null },
    ],
    overlaps: Array(overlaps).fill({}),
    graded: Array(graded).fill({}),
  } as Comparison
  return {
    joins: new Map([['ogden-ut', { geoids: ['49057200100', '49057200200'] } as CityJoin]]),
    failed: [],
    milliseconds: 800,
    workers: 2,
    comparison,
    comparisonError: null,
    ...changes,
  }
}

const headline = (...of: Parameters<typeof reproduction>) =>
  reproductionFinding(reproduction(...of)).headline

describe('the finding of a reproduction', () => {
  it('says that all are equal, or how many are not', () => {
    expect(headline()).toBe('All 1,200 overlaps equal the published ones')
    expect(headline({ overlaps: 1 })).toBe('1 of 1,200 overlaps differs from the published ones')
    expect(headline({ overlaps: 35 })).toBe('35 of 1,200 overlaps differ from the published ones')
  })

  it('does not hide graded land that differs, nor maps that could not be joined', () => {
    expect(headline({ graded: 1 })).toBe(
      'All 1,200 overlaps equal the published ones, but the graded land of 1 tract differs',
    )
    const failed = [{ map: {} as TractMap, reason: 'gone' }]
    expect(headline({}, { failed })).toBe(
      'All 1,200 overlaps equal the published ones; 1 map could not be joined',
    )
  })

  it('claims nothing where nothing was compared', () => {
    expect(headline({}, { comparison: null })).toBe('1 map joined here, but not compared')
    expect(headline({}, { comparison: null, joins: new Map() })).toBe('No map could be joined here')
    const { overlaps, largest } = reproductionFinding(reproduction({}, { comparison: null }))
    expect([overlaps, largest]).toEqual([null, null])
  })

  it.each([
    [0, 'none, to the last digit'],
    [2e-12, '1 part in 500,000,000,000'],
    [0.004, '1 part in 250'],
    [0.5, '50%'],
  ])('puts a largest relative difference of %d in words', (largest, words) => {
    expect(reproductionFinding(reproduction({ largest })).largest).toBe(words)
  })
})
