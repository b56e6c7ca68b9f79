import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { findingsJson } from '../../../scripts/findings/findings-json.ts'
import { findingsText } from '../../../scripts/findings/findings-text.ts'
import { forestSvg } from '../../../scripts/findings/forest-svg.ts'
import { ASSIGNMENTS } from '../../../src/domain/assignment.ts'
import { HEADLINE_MEASURE, MEASURES } from '../../../src/domain/measure.ts'
import { UNRANKED_BELOW } from '../../../src/figure/least-counts.ts'
import { readFindings } from '../../../src/figure/findings.ts'

const read = (path: string) => readFileSync(path, 'utf8')
const committed = read('data/findings.json')
const findings = readFindings('findings.json', JSON.parse(committed))
const inCities = findings.measures.flatMap(({ cities }) => Object.values(cities))

describe('the committed findings', () => {
  it('are small, hold no tract, and have the form that the command writes', () => {
    expect(Buffer.byteLength(committed)).toBeLessThan(300_000)
    expect(committed).not.toMatch(/\d{11}/)
    expect(committed).toBe(findingsJson(findings))
  })

  it('are of every usual measure, life expectancy first', () => {
    expect(findings.measures.map(({ id }) => id)).toEqual(MEASURES.map(({ id }) => id))
    expect(findings.measures[0]!.id).toBe(HEADLINE_MEASURE.id)
    expect(findings.ways).toBe(ASSIGNMENTS.length)
  })

  it('have every gap inside its interval, and inside the range of all ways, where there are five tracts of each', () => {
    const compared = inCities.flatMap((city) => (city.gap ? [{ ...city, gap: city.gap }] : []))
    expect(compared.length).toBeGreaterThan(100)
    for (const { n, gap, ways } of compared) {
      expect(Math.min(n[0], n[3])).toBeGreaterThanOrEqual(UNRANKED_BELOW)
      expect(gap.low).toBeLessThanOrEqual(gap.estimate)
      expect(gap.high).toBeGreaterThanOrEqual(gap.estimate)
      expect(ways!.least).toBeLessThanOrEqual(gap.estimate)
      expect(ways!.most).toBeGreaterThanOrEqual(gap.estimate)
      expect(ways!.count).toBeLessThanOrEqual(findings.ways)
    }
  })

  it('have no mean of under five tracts, and gaps that are D’s mean minus A’s', () => {
    for (const { n, mean, gap } of inCities) {
      expect(mean.map((value) => value === null)).toEqual(n.map((count) => count < UNRANKED_BELOW))
      if (gap) expect(Math.abs(mean[3]! - mean[0]! - gap.estimate)).toBeLessThan(0.11)
    }
  })

  it('name only cities that they list', () => {
    const known = new Set(findings.cities.map(({ id }) => id))
    const named = findings.measures.flatMap(({ cities }) => Object.keys(cities))
    expect(named.filter((id) => !known.has(id))).toEqual([])
  })

  it('are what the page and its picture in docs tell', () => {
    expect(read('docs/findings.md')).toBe(findingsText(findings))
    expect(read('docs/forest.svg')).toBe(forestSvg(findings))
  })

  it('have a picture that needs nothing beside it', () => {
    const picture = read('docs/forest.svg')
    expect(picture).not.toMatch(/var\(|<script|class=|href|NaN/)
    expect(Buffer.byteLength(picture)).toBeLessThan(300_000)
  })
})

test('findings of another format or of a measure that is not known are refused', () => {
  expect(() => readFindings('findings.json', { ...findings, version: 2 })).toThrow(
    'findings.json: expected findings of format 1, got format 2',
  )
  expect(() => readFindings('findings.json', null)).toThrow('got format none')
  const measures = [{ ...findings.measures[0]!, id: 'luck' }]
  expect(() => readFindings('findings.json', { ...findings, measures })).toThrow('"luck"')
})
