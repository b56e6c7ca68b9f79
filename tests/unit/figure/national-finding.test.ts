import { describe, expect, it } from 'vitest'
import { DEFAULT_RULE, maybeRule } from '../../../src/domain/assignment-rule.ts'
import type { City } from '../../../src/domain/city.ts'
import { HEADLINE_MEASURE, maybeMeasure } from '../../../src/domain/measure.ts'
import { countedGaps, publishedGaps } from '../../../src/figure/city-gaps.ts'
import { gapBreaks } from '../../../src/figure/gap-breaks.ts'
import { nationalFinding, summaryWords } from '../../../src/figure/national-finding.ts'
import { rankCities, sortRanked } from '../../../src/figure/rank-cities.ts'
import { summarizeCities } from '../../../src/figure/summarize-cities.ts'
import type { GroupMomentsRow } from '../../../src/queries/group-moments.ts'

const city = (id: string, name: string): City => {
  const areasByGrade = { A: 1, B: 1, C: 1, D: 1 }
  const counts = { tracts: 50, tractsShown: 60, shapeCoverage: 1, areas: 4, areasByGrade }
  const place = { state: 'WI', stateName: 'Wisconsin', year: 1937 }
  const bounds: City['bounds'] = [0, 0, 1, 1]
  return { id, name, ...place, bounds, ...counts, estimates: {}, headline: null }
}
const CITIES = [city('a', 'Alder'), city('b', 'Birch'), city('c', 'Cedar')]

const moments = (
  city_id: string,
  grade: GroupMomentsRow['grade'],
  n: number,
  mean: number,
): GroupMomentsRow => ({ city_id, grade, n, mean, variance: n > 1 ? 4 : null })

const ROWS = [
  ...[moments('a', 'A', 12, 80), moments('a', 'D', 20, 70), moments('a', null, 9, 75)],
  ...[moments('b', 'A', 6, 78), moments('b', 'D', 30, 79)],
  ...[moments('c', 'A', 4, 80), moments('c', 'D', 30, 70)],
]
const ranked = rankCities(CITIES, countedGaps(ROWS, ['D', 'A']))
const years = { measure: HEADLINE_MEASURE, rule: DEFAULT_RULE }
const points = { measure: maybeMeasure('diabetes')!, rule: maybeRule('score')! }

describe('the ranked cities', () => {
  it('have five tracts in both groups; under ten they are fragile', () => {
    expect(ranked.map(({ city, firm }) => [city.id, firm])).toEqual([
      ['a', true],
      ['b', false],
    ])
  })

  it('stand by the gap that is worst for D, by name, or by the n of the smaller group', () => {
    const order = (...args: ['gap' | 'name' | 'n', 'lower' | 'higher']) =>
      sortRanked(ranked, ...args).map(({ city }) => city.id)
    expect(order('gap', 'lower')).toEqual(['a', 'b'])
    expect(order('gap', 'higher')).toEqual(['b', 'a'])
    expect(order('name', 'higher')).toEqual(['a', 'b'])
    expect(order('n', 'lower')).toEqual(['a', 'b'])
  })

  it('are the same from the published headline, but for the standard error', () => {
    const group = (n: number) => ({ n, mean: 70, low: 69, high: 71 })
    const headline = {
      byGrade: { A: group(12), B: group(0), C: group(0), D: group(20) },
      notGraded: group(9),
      gap: { estimate: -10, low: -11.6, high: -8.4 },
    }
    const [first] = rankCities(
      [{ ...CITIES[0]!, headline }],
      publishedGaps([{ ...CITIES[0]!, headline }]),
    )
    expect(first).toMatchObject({ n: 20, nReference: 12, firm: true })
    expect(summarizeCities([first!])).toBeNull()
  })
})

describe('what all cities say', () => {
  it('counts those where life expectancy is lower in D', () => {
    const { headline, text } = nationalFinding(ranked, 3, years)
    expect(headline).toBe(
      'In 1 of 2 cities, life expectancy today is lower in areas graded D than in areas graded A',
    )
    expect(text).toContain('from 10.0 years in Alder to 1.0 the other way in Birch')
    expect(text).toContain('The 95% interval of Birch includes zero.')
    expect(text).toContain('the 2 of 3 HOLC maps')
  })

  it('counts those where a prevalence is higher in D-like tracts', () => {
    const { headline, text } = nationalFinding(ranked, 3, points)
    expect(headline).toBe(
      'In 1 of 2 cities, diabetes today is higher in D-like tracts than in A-like tracts',
    )
    expect(text).toContain('from 1.0 points in Birch to 10.0 the other way in Alder')
  })

  it('says so when no city can be ranked', () => {
    expect(nationalFinding([], 3, years).headline).toContain('No city here')
  })

  it('gives the random-effects summary with what a further city would be expected to show', () => {
    const third = { ...ranked[0]!, city: CITIES[2]! }
    const words = summaryWords(summarizeCities([...ranked, third])!, HEADLINE_MEASURE)
    expect(words).toMatch(
      /^Together, as random effects, the 3 cities give −\d\.\d years \(−\d+\.\d to \d*/,
    )
    expect(words).toContain('95% prediction interval')
    expect(summaryWords(summarizeCities(ranked)!, HEADLINE_MEASURE)).not.toContain('prediction')
    expect(words).not.toMatch(/because|caus|due to/i)
    expect(summaryWords(summarizeCities([ranked[0]!])!, HEADLINE_MEASURE)).toMatch(
      /^One city gives −\d+\.\d years \([^)]+\)\.$/,
    )
  })
})

describe('the classes of gaps', () => {
  it('are fixed for a measure, round, and run towards the worse side', () => {
    expect(gapBreaks(HEADLINE_MEASURE)).toEqual([-10, -8, -6, -4, -2, 0])
    expect(gapBreaks(maybeMeasure('diabetes')!)).toEqual([0, 3, 6, 9, 12, 15])
    const screening = gapBreaks(maybeMeasure('mammography')!)
    expect(screening.at(-1)).toBe(0)
    expect(screening).toEqual([...screening].sort((a, b) => a - b))
  })
})
