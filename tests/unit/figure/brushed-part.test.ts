import { describe, expect, it } from 'vitest'
import type { Geoid } from '../../../src/domain/geoid.ts'
import type { Grade } from '../../../src/domain/grade.ts'
import { brushedPart, type BrushedTract } from '../../../src/figure/brushed-part.ts'
import { correlationWords } from '../../../src/figure/scatter-words.ts'

const tract = (i: number, grade: Grade | null, estimate: number | null): BrushedTract => ({
  geoid: `550790${String(i).padStart(5, '0')}` as Geoid,
  grade,
  estimate,
  score: grade === 'A' ? 1 : grade === 'D' ? 4 : null,
  other: i % 3 === 0 ? null : i,
})

const tracts = [
  ...Array.from({ length: 6 }, (_, i) => tract(i, 'A', 80 + i)),
  ...Array.from({ length: 12 }, (_, i) => tract(10 + i, 'D', 70 + i / 2)),
  tract(30, null, 77),
  tract(31, null, null),
]
const only = (keep: (of: BrushedTract) => boolean) =>
  new Set(tracts.filter(keep).map(({ geoid }) => geoid))

describe('the brushed part of a city', () => {
  it('is all tracts with an estimate where nothing is brushed', () => {
    const { all, total, grades } = brushedPart(tracts, null)
    expect([all.n, total]).toEqual([19, 19])
    expect(grades.map(({ grade, n }) => [grade, n])).toEqual([
      ['A', 6],
      ['B', 0],
      ['C', 0],
      ['D', 12],
      [null, 1],
    ])
  })

  it('counts each grade out of all its tracts, and has the mean of the brushed', () => {
    const { all, grades } = brushedPart(
      tracts,
      only(({ estimate }) => (estimate ?? 0) >= 83),
    )
    expect(all).toMatchObject({ n: 3, mean: 84 })
    expect(grades[0]).toMatchObject({ grade: 'A', n: 3, total: 6 })
    expect(grades[3]).toMatchObject({ grade: 'D', n: 0, total: 12, mean: null })
  })

  it('tells D minus A only from five tracts of each, and calls it fragile below ten', () => {
    const whole = brushedPart(tracts, null).gap
    expect(whole).toMatchObject({ n: 12, nReference: 6, fragile: true })
    expect(whole.estimate!.estimate).toBeCloseTo(72.75 - 82.5, 9)
    const few = brushedPart(
      tracts,
      only(({ grade, estimate }) => grade !== 'A' || estimate! < 83),
    )
    expect(few.gap).toMatchObject({ nReference: 3, estimate: null })
  })

  it('correlates only the tracts that have both figures', () => {
    const { score, other } = brushedPart(tracts, null)
    expect(score.n).toBe(18)
    expect(other.n).toBe(tracts.filter((of) => of.estimate !== null && of.other !== null).length)
    expect(score.r).toBeLessThan(-0.9)
  })

  it('says n even where no correlation can be told', () => {
    const { score } = brushedPart(tracts, new Set())
    expect(correlationWords(score)).toBe('No correlation can be given for n = 0 tracts.')
  })
})
