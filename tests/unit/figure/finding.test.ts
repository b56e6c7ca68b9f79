import { describe, expect, it } from 'vitest'
import { maybeRule } from '../../../src/domain/assignment-rule.ts'
import type { Geoid } from '../../../src/domain/geoid.ts'
import { HEADLINE_MEASURE, maybeMeasure } from '../../../src/domain/measure.ts'
import { compareGrades, type GradedTract } from '../../../src/figure/compare-grades.ts'
import { findingOf, question } from '../../../src/figure/finding.ts'
import { sampleTracts } from '../../fixtures/sample-tracts.ts'
import { plainWords } from '../../fixtures/plain-words.ts'

const find = (...groups: GradedTract[][]) =>
  findingOf(compareGrades(groups.flat()), HEADLINE_MEASURE)

describe('a city’s finding', () => {
  it('compares D with A in words of association, with means, interval and n', () => {
    const finding = find(sampleTracts('A', 12, 82), sampleTracts('D', 20, 74))
    expect(finding.headline).toBe(
      'Areas graded D have, today, a life expectancy <figure>8.0 years</figure> below that of areas graded A',
    )
    expect(finding.numbers).toBe(
      '<means>74.0 against 82.0 years at birth</means>, 2010–15. 95% interval of the gap 7.6 to 8.4 years; n = 20 and 12 tracts.',
    )
    expect(finding.caution).toBeNull()
  })

  it('says that a gap is fragile under ten tracts, and what the next grade shows', () => {
    const finding = find(
      sampleTracts('A', 6, 82),
      sampleTracts('B', 14, 79),
      sampleTracts('D', 20, 74),
    )
    expect(finding.caution).toEqual({
      title: 'Fragile:',
      text: 'only 6 tracts are mostly A. Against the 14 mostly B, the gap is 5.0 years (4.6 to 5.4).',
    })
  })

  it('takes the next grade where there is no A, and says why', () => {
    const finding = find(sampleTracts('B', 14, 79), sampleTracts('D', 20, 74))
    expect(finding.headline).toContain('below that of areas graded B')
    expect(finding.caution?.text).toContain('no tract with an estimate is mostly A')
  })

  it('reads the other way round where the other group is worse off', () => {
    const finding = find(sampleTracts('A', 12, 74), sampleTracts('D', 20, 78))
    expect(finding.headline).toContain('above that of areas graded A')
    expect(finding.numbers).toContain('3.6 to 4.4 years')
  })

  it('shows no gap where the interval holds zero', () => {
    const finding = find(sampleTracts('A', 12, 78), sampleTracts('D', 20, 78))
    expect(finding.headline).toBe(
      'Between areas graded D and A, no clear gap in life expectancy shows today',
    )
  })

  it('compares nothing where no two grades have five tracts', () => {
    const finding = find(sampleTracts('A', 2, 80), sampleTracts('D', 40, 74))
    expect(finding.headline).toContain('Too few')
    expect(finding.numbers).toContain('A 2, B 0, C 0, D 40')
  })

  it('does not call two grades of five tracts too few where they are both better ones', () => {
    const finding = find(
      sampleTracts('A', 12, 82),
      sampleTracts('B', 14, 79),
      sampleTracts('D', 2, 74),
    )
    expect(finding.headline).not.toContain('<figure>')
    expect(plainWords(finding.numbers)).toBe(
      'Tracts with an estimate: A 12, B 14, C 0, D 2, and a comparison needs 5 of C or D and 5 of a better grade.',
    )
  })

  it('speaks of prevalence in points', () => {
    const groups = [...sampleTracts('A', 12, 6), ...sampleTracts('D', 20, 12)]
    const finding = findingOf(compareGrades(groups), maybeMeasure('diabetes')!)
    expect(plainWords(finding.headline)).toBe(
      'Diabetes: areas graded D stand, today, 6.0 points above areas graded A',
    )
    expect(finding.numbers).toMatch(/^<means>12\.0% against 6\.0%<\/means>, /)
  })

  it('speaks of likeness where groups are cut from a score, and of counting where a rule needs little land', () => {
    const comparison = compareGrades([...sampleTracts('A', 6, 82), ...sampleTracts('D', 20, 74)])
    const score = findingOf(comparison, HEADLINE_MEASURE, maybeRule('score')!)
    expect(score.headline).toMatch(/^D-like tracts have, today, a life expectancy/)
    expect(score.caution?.text).toMatch(/^only 6 tracts are A-like/)
    const best = findingOf(comparison, HEADLINE_MEASURE, maybeRule('best')!)
    expect(best.caution?.text).toMatch(/^only 6 tracts are counted as A/)
  })

  it('leaves tracts without an estimate and without a grade out of the groups', () => {
    const missing = { geoid: 'x' as Geoid, grade: 'A', estimate: null } as const
    const { groups, notGraded } = compareGrades([missing, ...sampleTracts(null, 3, 70)])
    expect(groups.A.summary.n).toBe(0)
    expect(notGraded?.summary.n).toBe(3)
  })

  it('never claims a cause', () => {
    const words = JSON.stringify(find(sampleTracts('A', 12, 82), sampleTracts('D', 20, 74)))
    expect(words).not.toMatch(/because|caus|due to|effect/i)
    expect(question(HEADLINE_MEASURE)).not.toMatch(/because|caus/i)
  })
})
