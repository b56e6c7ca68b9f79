import { describe, expect, it } from 'vitest'
import { summarize } from '../../../src/stats/summarize.ts'
import { welchGap } from '../../../src/stats/welch-gap.ts'

/** Student's sleep data (1908), as R ships it: extra hours under two drugs. */
const DRUG_1 = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2]
const DRUG_2 = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]

describe('a group’s summary', () => {
  // R: t.test(sleep$extra[sleep$group == 1]): mean 0.75, 95 percent interval -0.5297804 to 2.0297804
  it('has the mean and interval that R’s t.test gives', () => {
    const { n, mean, low, high } = summarize(DRUG_1)
    expect(n).toBe(10)
    expect(mean).toBeCloseTo(0.75, 12)
    expect(low).toBeCloseTo(-0.5297804, 6)
    expect(high).toBeCloseTo(2.0297804, 6)
  })

  it('has no interval from one value and no mean from none', () => {
    expect(summarize([5])).toEqual({ n: 1, mean: 5, low: null, high: null })
    expect(summarize([])).toEqual({ n: 0, mean: null, low: null, high: null })
  })

  it('has an interval of no width where nothing varies', () => {
    expect(summarize([3, 3, 3])).toEqual({ n: 3, mean: 3, low: 3, high: 3 })
  })
})

describe('the gap between two groups', () => {
  // R: t.test(extra ~ group, data = sleep): t = -1.8608, df = 17.776, interval -3.3654832 to 0.2054832
  it('has the Welch interval that R’s t.test gives', () => {
    const gap = welchGap(DRUG_1, DRUG_2)!
    expect(gap.estimate).toBeCloseTo(-1.58, 12)
    expect(gap.low).toBeCloseTo(-3.3654832, 6)
    expect(gap.high).toBeCloseTo(0.2054832, 6)
  })

  it('turns round with its groups', () => {
    const [there, back] = [welchGap(DRUG_1, DRUG_2)!, welchGap(DRUG_2, DRUG_1)!]
    expect(back.estimate).toBeCloseTo(-there.estimate, 12)
    expect(back.low).toBeCloseTo(-there.high, 12)
  })

  it('cannot be told from fewer than two tracts in a group', () => {
    expect(welchGap([1], DRUG_2)).toBeNull()
    expect(welchGap(DRUG_1, [])).toBeNull()
  })

  it('is exact where neither group varies', () => {
    expect(welchGap([2, 2], [1, 1])).toEqual({ estimate: 1, low: 1, high: 1 })
  })
})
