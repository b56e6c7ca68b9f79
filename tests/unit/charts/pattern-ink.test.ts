import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { patternInk, type PatternName } from '../../../src/charts/pattern-ink.ts'

const NAMES: PatternName[] = ['a', 'b', 'c', 'd', 'absent', 'ungraded']
const size = fc.record({
  width: fc.integer({ min: 8, max: 300 }),
  height: fc.integer({ min: 8, max: 300 }),
})

test('the lines of a pattern stand as far apart on paper as on the screen', () => {
  const patterns = readFileSync('src/charts/GradePatterns.svelte', 'utf8')
  for (const name of NAMES) {
    const cell = Number(patterns.match(new RegExp(`-${name}" width="(\\d)"`))![1])
    const starts = patternInk(name, { width: cell * 10, height: cell * 10 }).d.match(/M/g)!.length
    expect(starts, name).toBe({ a: 100, b: 10, c: 10, d: 20, absent: 20, ungraded: 20 }[name])
  }
})

test('no grade’s ink begins outside of its plate', () => {
  fc.assert(
    fc.property(fc.constantFrom(...NAMES.slice(0, 4)), size, (name, plate) => {
      for (const [, x, y] of patternInk(name, plate).d.matchAll(/M([\d.]+) ([\d.]+)/g)) {
        expect(Number(x)).toBeLessThanOrEqual(plate.width + 3.5)
        expect(Number(y)).toBeLessThanOrEqual(plate.height + 3.5)
      }
    }),
    { numRuns: 50 },
  )
})

test('the hatch reaches the far corner', () => {
  fc.assert(
    fc.property(size, (plate) => {
      const last = Number(patternInk('absent', plate).d.match(/M0 ([\d.]+)L[\d.]+ 0$/)![1])
      expect(last).toBeGreaterThanOrEqual(plate.width + plate.height)
    }),
  )
})
