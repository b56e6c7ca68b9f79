import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { maybeRule } from '../../../src/domain/assignment-rule.ts'
import { HEADLINE_MEASURE, maybeMeasure } from '../../../src/domain/measure.ts'
import { REFERENCES } from '../../../src/domain/reference.ts'
import { STATISTICS } from '../../../src/domain/statistic.ts'
import { associationRows } from '../../../src/figure/association-rows.ts'
import { cityStatistics } from '../../../src/figure/city-statistics.ts'
import { differenceRows } from '../../../src/figure/difference-rows.ts'
import { WORST_AND_BEST } from '../../../src/figure/pair.ts'
import { gapRows } from '../../../src/figure/gap-rows.ts'
import { inequalityRows } from '../../../src/figure/inequality-rows.ts'
import { pairRows } from '../../../src/figure/pair-rows.ts'
import { probabilityText } from '../../../src/figure/probability-text.ts'
import type { StatisticTract } from '../../../src/figure/statistic-tract.ts'
import { INVENTED_CITY, statisticTract } from '../../fixtures/statistic-tracts.ts'

const mostOfIt = maybeRule('plurality-half')!
const ENTRIES = STATISTICS.flatMap(({ statistics }) => statistics)

function rowsOf(tracts: readonly StatisticTract[], rule = mostOfIt, measure = HEADLINE_MEASURE) {
  const statistics = cityStatistics(tracts, WORST_AND_BEST)
  return [
    ...gapRows(statistics, measure, rule),
    ...differenceRows(statistics.difference, rule),
    ...associationRows(statistics.association, null, measure),
    ...inequalityRows(statistics, measure, rule),
  ]
}

describe('the rows of a city’s statistics', () => {
  it('say figure, interval and what it means, in words of association', () => {
    const rows = rowsOf(INVENTED_CITY)
    expect(rows[0]).toEqual({
      module: 'welch-gap',
      name: 'Gap, years',
      figure: '−7.3',
      beside: '−10.6 to −3.9',
      sentence: 'The mean of areas graded D is 7.3 years below that of areas graded A; p 0.001.',
    })
    expect(rows.map(({ sentence }) => sentence).join(' ')).not.toMatch(
      /caus|due to|leads to|results in/,
    )
  })

  it('count prevalence in points', () => {
    const [gap] = rowsOf(INVENTED_CITY, mostOfIt, maybeMeasure('diabetes')!)
    expect(gap!.name).toBe('Gap, points')
    expect(gap!.sentence).toContain('7.3 points below')
  })

  it('say why something cannot be told', () => {
    const few = INVENTED_CITY.filter(({ grade }) => grade !== 'A')
    const [gap] = rowsOf([...few, statisticTract({ grade: 'A' })])
    expect(gap).toMatchObject({
      figure: null,
      sentence: 'Cannot be computed: only 1 tract is mostly A.',
    })
    expect(rowsOf(few)[0]!.sentence).toBe(
      'Cannot be computed: no tract with an estimate is mostly A.',
    )
    const withScore = (n: number) =>
      rowsOf(INVENTED_CITY.filter(({ score }) => score !== null).slice(0, n)).find(
        ({ module }) => module === 'correlation',
      )!.sentence
    expect(withScore(2)).toBe(
      'Cannot be computed: only 2 tracts have both a score and an estimate.',
    )
    expect(withScore(1)).toBe('Cannot be computed: only 1 tract has both a score and an estimate.')
    expect(withScore(0)).toBe('Cannot be computed: no tract has both a score and an estimate.')
    const nothing = rowsOf([])
    expect(nothing.every(({ figure }) => figure === null)).toBe(true)
    expect(nothing.every(({ sentence }) => sentence.length > 20)).toBe(true)
  })

  it('say that a regression on shares has no groups', () => {
    const fitted = INVENTED_CITY.map((tract) => ({ ...tract, grade: null }))
    const rows = rowsOf(fitted, maybeRule('proportions')!)
    const of = (module: string) => rows.find((row) => row.module === module)!
    for (const module of ['welch-gap', 'welch-anova', 'slope-index'])
      expect(of(module).sentence).toContain('this rule puts no tract into a group')
    expect(of('correlation').figure).not.toBeNull()
  })

  it('name each pair of groups, the worse first', () => {
    const names = pairRows(
      cityStatistics(INVENTED_CITY, WORST_AND_BEST).difference,
      HEADLINE_MEASURE,
    ).map(({ name }) => name)
    expect(names).toContain('D minus A')
    expect(names).toHaveLength(6)
  })

  it('are each explained by an entry of the methods page', () => {
    const modules = new Set(ENTRIES.map(({ module }) => module))
    for (const { module } of rowsOf(INVENTED_CITY)) expect(modules).toContain(module)
  })
})

/** Files of src/stats that other statistics are made of, or that classes and quarters are cut by. */
const PARTS = [
  'bin-step class-breaks class-index grouped-moments keep-neighbours mean-estimate mean-gap mid-ranks natural-breaks normal-equations',
  'one-way-f quartile-cuts require-inputs ridit-line round-breaks t-estimate tail-probability weighted-ridits z95',
].flatMap((line) => line.split(' '))

describe('the entries of the methods page', () => {
  it('explain every statistic that src/stats computes', () => {
    const files = readdirSync('src/stats')
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
      .map((file) => file.replace(/\.ts$/, ''))
    const explained = ENTRIES.map(({ module }) => module)
    expect([...explained, ...PARTS].sort()).toEqual(files.sort())
    expect(explained.every((module) => existsSync(`src/stats/${module}.ts`))).toBe(true)
  })

  it('cite works that the references have', () => {
    const cites = REFERENCES.map(({ cite }) => cite)
    const unknown = ENTRIES.flatMap(({ reference }) => reference.split('; ')).filter(
      (cited) => !cites.some((cite) => cited.startsWith(cite)),
    )
    expect(unknown).toEqual([])
    expect(cites).toEqual(cites.toSorted((a, b) => a.localeCompare(b, 'en')))
  })
})

it('a p is never printed as zero', () => {
  expect(probabilityText(0)).toBe('p under 0.001')
  expect(probabilityText(0.0316)).toBe('p 0.032')
  expect(probabilityText(null)).toBe('no p')
})
