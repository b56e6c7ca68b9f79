import { range } from 'd3-array'
import { randomLcg, randomNormal } from 'd3-random'
import { describe, expect, it } from 'vitest'
import { likenessWords, residualLikeness } from '../../../src/figure/residual-likeness.ts'
import { statisticTract } from '../../fixtures/statistic-tracts.ts'

/** Forty tracts in a row, the first half graded A and five years ahead of D. */
const N = 40
const neighbours = range(N).map((i) => [i - 1, i + 1].filter((j) => j >= 0 && j < N))
const row = (left: (i: number) => number) =>
  range(N).map((i) =>
    statisticTract({
      grade: i < N / 2 ? 'A' : 'D',
      estimate: (i < N / 2 ? 80 : 75) + left(i),
    }),
  )

describe('likeness beyond the grade', () => {
  it('is found where neighbours share what their grade does not explain', () => {
    const alike = residualLikeness(
      row((i) => Math.sin(i / 3)),
      neighbours,
    )
    expect(alike!.i).toBeGreaterThan(0.8)
    expect(likenessWords(alike)).toBe(
      `Neighbouring tracts are alike beyond their grade (Moran’s I ${alike!.i.toFixed(2)}, p 0.002), so the intervals here are too narrow.`,
    )
  })

  it('is not found where the grade is all that neighbours share', () => {
    const words = likenessWords(
      residualLikeness(row(randomNormal.source(randomLcg(1))()), neighbours),
    )
    expect(words).toContain('not clearly alike')
  })

  it('is told apart from neighbours that differ', () => {
    const words = likenessWords(
      residualLikeness(
        row((i) => (i % 2 ? 1 : -1)),
        neighbours,
      ),
    )
    expect(words).toContain('differ more than chance')
  })

  it('passes over tracts without a grade or an estimate, which then are nobody’s neighbours', () => {
    const tracts = row((i) => Math.sin(i / 3))
    tracts[10] = statisticTract({ grade: null })
    tracts[30] = statisticTract({ estimate: null })
    expect(residualLikeness(tracts, neighbours)!.n).toBe(N - 2)
  })

  it('cannot be told where nothing is left or no tract has a group', () => {
    expect(
      residualLikeness(
        row(() => 0),
        neighbours,
      ),
    ).toBeNull()
    const ungrouped = row(() => 0).map((tract) => ({ ...tract, grade: null }))
    expect(likenessWords(residualLikeness(ungrouped, neighbours))).toContain('cannot be told')
  })
})
