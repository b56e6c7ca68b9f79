import { describe, expect, it } from 'vitest'
import { randomLcg, randomNormal } from 'd3-random'
import { maybeRule } from '../../../src/domain/assignment-rule.ts'
import { HEADLINE_MEASURE } from '../../../src/domain/measure.ts'
import { compareShares } from '../../../src/figure/compare-shares.ts'
import { findingOf } from '../../../src/figure/finding.ts'
import { fitShares } from '../../../src/figure/share-fit.ts'
import type { SharedTractRow } from '../../../src/queries/shared-tract.ts'
import { plainWords } from '../../fixtures/plain-words.ts'

const WHOLE = { a: 84, b: 80, c: 76, d: 73, none: 78 }

/** Tracts of mixed ground whose estimates are the land-weighted means of what each ground has, and noise. */
function mixed(n: number, noise: number, without: (keyof typeof WHOLE)[] = []): SharedTractRow[] {
  const uniform = randomLcg(3)
  const normal = randomNormal.source(randomLcg(5))(0, noise)
  return Array.from({ length: n }, () => {
    const parts = Object.keys(WHOLE).map((ground): [string, number] => [
      ground,
      without.includes(ground as keyof typeof WHOLE) ? 0 : uniform() ** 3,
    ])
    const total = parts.reduce((sum, [, part]) => sum + part, 0)
    const { a, b, c, d, none } = Object.fromEntries(
      parts.map(([ground, part]) => [ground, part / total]),
    ) as typeof WHOLE
    const estimate =
      a * WHOLE.a + b * WHOLE.b + c * WHOLE.c + d * WHOLE.d + none * WHOLE.none + normal()
    const shares = { share_a: a, share_b: b, share_c: c, share_d: d }
    return { city_id: 'here', ...shares, coverage: 1 - none, estimate }
  })
}

describe('the regression on shares', () => {
  it('finds what a tract wholly of each grade has, exactly where there is no noise', () => {
    const fit = fitShares(mixed(80, 0), 0)
    expect(fit.whole('A')!.estimate).toBeCloseTo(WHOLE.a, 8)
    expect(fit.whole('D')!.estimate).toBeCloseTo(WHOLE.d, 8)
    expect(fit.gap('D', 'A')!.estimate).toBeCloseTo(WHOLE.d - WHOLE.a, 8)
    expect(fit.n).toBe(80)
  })

  it('holds the truth within its intervals where there is noise', () => {
    const gap = fitShares(mixed(200, 2), 0).gap('D', 'A')!
    expect(gap.low).toBeLessThan(WHOLE.d - WHOLE.a)
    expect(gap.high).toBeGreaterThan(WHOLE.d - WHOLE.a)
    expect(gap.high - gap.low).toBeLessThan(6)
  })

  it('is the difference of the two grades, whichever is left out', () => {
    const fit = fitShares(mixed(120, 2), 0.3)
    const { estimate } = fit.gap('D', 'A')!
    expect(estimate).toBeCloseTo(fit.whole('D')!.estimate - fit.whole('A')!.estimate, 9)
    expect(fit.gap('A', 'D')!.estimate).toBeCloseTo(-estimate, 9)
  })

  it('is fitted to the tracts that reach the threshold', () => {
    const tracts = mixed(120, 1)
    const reaching = tracts.filter(({ coverage }) => coverage >= 0.9)
    expect(fitShares(tracts, 0.9).n).toBe(reaching.length)
  })

  it('goes on without a ground that the city has none of', () => {
    const fit = fitShares(mixed(80, 1, ['a']), 0)
    expect(fit.whole('A')).toBeNull()
    expect(fit.gap('D', 'A')).toBeNull()
    expect(fit.gap('D', 'B')).not.toBeNull()
  })

  it('says nothing of a grade with under five tracts’ worth of land, nor from six tracts', () => {
    const few = mixed(20, 1)
    const fit = fitShares(few, 0)
    const scarce = (['A', 'B', 'C', 'D'] as const).find((grade) => fit.land(grade) < 5)!
    expect(scarce).toBeDefined()
    expect(fit.whole(scarce)).toBeNull()
    expect(fitShares(few.slice(0, 6), 0).gap('D', 'A')).toBeNull()
  })
})

describe('the finding of a regression on shares', () => {
  it('speaks of tracts wholly of a grade, and of land instead of tracts', () => {
    const comparison = compareShares(fitShares(mixed(200, 1), 0))
    const finding = findingOf(comparison, HEADLINE_MEASURE, maybeRule('proportions')!)
    expect(plainWords(finding.headline)).toMatch(
      /^Wholly D tracts would have, today, a life expectancy [\d.]+ years below that of wholly A tracts$/,
    )
    expect(finding.numbers).toMatch(/n = \d+ and \d+ tracts’ worth of land\.$/)
  })
})
