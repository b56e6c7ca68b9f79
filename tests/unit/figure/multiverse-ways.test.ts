import { describe, expect, it } from 'vitest'
import { maybeRule } from '../../../src/domain/assignment-rule.ts'
import { ASSIGNMENTS, DEFAULT_ASSIGNMENT } from '../../../src/domain/assignment.ts'
import { HEADLINE_MEASURE } from '../../../src/domain/measure.ts'
import { multiverseWays, waysByCity } from '../../../src/figure/multiverse-ways.ts'
import { wayId } from '../../../src/figure/way-id.ts'
import { wayRows } from '../../../src/figure/way-rows.ts'
import { wayWords } from '../../../src/figure/way-words.ts'
import type { MultiverseRow } from '../../../src/queries/multiverse.ts'

const ROW: MultiverseRow = {
  city_id: 'here',
  rule: 'plurality-half',
  grouping: 'equal-intervals',
  threshold: 0.5,
  n_a: 12,
  mean_a: 82,
  variance_a: 4,
  n_b: 6,
  mean_b: 80,
  variance_b: 4,
  n_c: 4,
  mean_c: 76,
  variance_c: 4,
  n_d: 20,
  mean_d: 74,
  variance_d: 4,
}
const ways = (pair: ['D' | 'C', 'A' | 'B']) => multiverseWays([ROW], [], pair)
const usual = (pair: ['D' | 'C', 'A' | 'B']) =>
  ways(pair).find(({ id }) => id === wayId(DEFAULT_ASSIGNMENT))!

describe('the ways of counting', () => {
  it('are all listed, those without tracts too', () => {
    expect(ways(['D', 'A'])).toHaveLength(ASSIGNMENTS.length)
    expect(ways(['D', 'A']).filter(({ gap }) => gap !== null)).toHaveLength(1)
  })

  it('have the gap of the group means with Welch’s interval', () => {
    const { gap, n, nReference, fragile } = usual(['D', 'A'])
    expect(gap!.estimate).toBe(-8)
    expect(gap!.standardError).toBeCloseTo(Math.sqrt(4 / 20 + 4 / 12), 12)
    expect({ n, nReference, fragile }).toEqual({ n: 20, nReference: 12, fragile: false })
  })

  it('are fragile under ten tracts in a group and not compared under five', () => {
    expect(usual(['D', 'B']).fragile).toBe(true)
    expect(usual(['D', 'B']).gap).not.toBeNull()
    expect(usual(['C', 'A']).gap).toBeNull()
  })

  it('share an id exactly where they count the same', () => {
    const score = maybeRule('score')!
    const any = maybeRule('score-any')!
    const of = { threshold: 0.2, grouping: DEFAULT_ASSIGNMENT.grouping }
    expect(wayId({ rule: any, ...of })).toBe(wayId({ rule: score, ...of }))
    expect(new Set(ASSIGNMENTS.map(wayId)).size).toBe(ASSIGNMENTS.length)
  })

  it('are kept apart by city', () => {
    const other = { ...ROW, city_id: 'there', mean_d: 80 }
    const byCity = waysByCity([ROW, other], [], ['D', 'A'])
    const estimates = [...byCity.values()].map(
      (own) => own.find(({ gap }) => gap !== null)!.gap!.estimate,
    )
    expect([...byCity.keys()]).toEqual(['here', 'there'])
    expect(estimates).toEqual([-8, -2])
  })

  it('are said in full', () => {
    expect(wayWords(usual(['D', 'A']), HEADLINE_MEASURE)).toMatch(
      /^The grade covering most of it, with at least half of its land graded: −8\.0 years, 95% interval −9\.\d to −6\.\d, n = 20 and 12$/,
    )
    expect(wayWords(usual(['C', 'A']), HEADLINE_MEASURE)).toContain('too few tracts to compare')
  })
})

describe('the rows of the strip', () => {
  const rows = wayRows(ways(['D', 'A']), DEFAULT_ASSIGNMENT, HEADLINE_MEASURE)

  it('are one a rule, and one a grouping under the rules that give a score', () => {
    expect(rows.filter(({ isHeading }) => isHeading)).toHaveLength(2)
    expect(rows.filter(({ isIndented }) => isIndented)).toHaveLength(6)
    expect(rows.filter(({ isCurrent }) => isCurrent).map(({ label }) => label)).toEqual([
      'the grade covering most of it',
    ])
  })

  it('have a dot only for what can be compared, and stand there before anything is', () => {
    expect(rows.flatMap(({ dots }) => dots)).toHaveLength(1)
    expect(wayRows([], DEFAULT_ASSIGNMENT, HEADLINE_MEASURE)).toHaveLength(rows.length)
  })

  it('mark the row of a rule that counts the same under another name', () => {
    const current = { ...DEFAULT_ASSIGNMENT, rule: maybeRule('score-any')!, threshold: 0 }
    const marked = wayRows([], current, HEADLINE_MEASURE).filter(({ isCurrent }) => isCurrent)
    expect(marked.map(({ label }) => label)).toEqual(['equal intervals'])
  })
})
