import { describe, expect, it } from 'vitest'
import { pearson, spearman } from '../../../src/stats/correlation.ts'
import { midRanks, tieSum } from '../../../src/stats/mid-ranks.ts'
import { expectNear } from './expect-near.ts'
import { x, y } from './invented.ts'

describe('a correlation', () => {
  // R 4.2.2: cor.test(x, y): -0.920285466778, -0.958900758405 to -0.848200243728, p 2.04308281418e-15
  it('is Pearson’s as R’s cor.test gives it', () => {
    const { n, r, low, high, p } = pearson(x, y)
    expect(n).toBe(36)
    expectNear(r, -0.920285466778)
    expectNear(low, -0.958900758405)
    expectNear(high, -0.848200243728)
    expectNear(p, 2.04308281418e-15, 1e-7)
  })

  // R 4.2.2: r <- cor.test(x, y, method = "spearman", exact = FALSE): -0.941369774688, p 1.29902581042e-17;
  // tanh(atanh(r) + c(-1, 1)*qnorm(.975)*sqrt((1 + r^2/2)/33)): -0.973739585341 to -0.871693238833
  it('is Spearman’s of mid-ranks with the interval of Bonett and Wright', () => {
    const { r, low, high, p } = spearman(x, y)
    expectNear(r, -0.941369774688)
    expectNear(low, -0.973739585341)
    expectNear(high, -0.871693238833)
    expectNear(p, 1.29902581042e-17, 1e-7)
  })

  it('is unknown where a side does not vary or there is one pair', () => {
    const unknown = { r: null, low: null, high: null, p: null }
    expect(pearson([0.1, 0.1, 0.1, 0.1], [1, 2, 3, 4])).toEqual({ n: 4, ...unknown })
    expect(spearman([1, 2, 3, 4], [7, 7, 7, 7])).toEqual({ n: 4, ...unknown })
    expect(pearson([1], [2])).toEqual({ n: 1, ...unknown })
    expect(spearman([], [])).toEqual({ n: 0, ...unknown })
  })

  it('has no p from two pairs and no interval from three', () => {
    const two = pearson([1, 2], [3, 5])
    expect(two).toMatchObject({ n: 2, low: null, high: null, p: null })
    expectNear(two.r, 1)
    const three = pearson([1, 2, 3], [1, 3, 2])
    expect(three).toMatchObject({ low: null, high: null })
    expectNear(three.p, 2 / 3)
  })

  it('is certain on a straight line', () => {
    const { r, low, high, p } = pearson([1, 2, 3, 4], [2, 4, 6, 8])
    for (const end of [r, low, high]) expectNear(end, 1)
    expect(p).toBeCloseTo(0, 12)
  })

  it('is not taken of lists of unlike length', () => {
    expect(() => pearson([1, 2], [1])).toThrow('got lengths 2, 1')
  })
})

describe('mid-ranks', () => {
  // R 4.2.2: rank(c(73.5, 73.5, 77, 70.2, 77, 77)): 2.5 2.5 5.0 1.0 5.0 5.0
  it('are shared by equal values', () => {
    expect(midRanks([73.5, 73.5, 77, 70.2, 77, 77])).toEqual([2.5, 2.5, 5, 1, 5, 5])
  })

  it('have ties of t³ − t', () => {
    expect(tieSum([1, 1, 2, 3, 3, 3])).toBe(6 + 24)
    expect(tieSum([1, 2])).toBe(0)
  })
})
