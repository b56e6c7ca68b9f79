import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textLength } from '../../../src/look/text-length.ts'
import { plainText, setText, type Run, type SetText } from '../../../src/figure/set-text.ts'

const run = (text: string, more: Partial<Run> = {}): Run => ({
  ...{ text, face: 'sans', fill: 'var(--ink)' },
  ...more,
})
const SETTING = { size: 14, leading: 20 }
const linesOf = ({ lines }: SetText) =>
  lines.map(({ runs }) => runs.map(({ text }) => text).join(''))

describe('a text in lines', () => {
  it('has no line longer than its width unless a word alone is, and loses no word', () => {
    const words = fc.array(fc.stringMatching(/^[a-zA-Z0-9áéñ–.]{1,14}$/), { minLength: 1 })
    fc.assert(
      fc.property(
        words,
        fc.integer({ min: 40, max: 400 }),
        fc.boolean(),
        (said, width, balanced) => {
          const set = plainText(said.join(' '), width, { ...SETTING, balanced })
          for (const { length, runs } of set.lines) {
            const text = runs.map(({ text }) => text).join('')
            expect(length).toBeCloseTo(textLength(text, 'sans', 14), 6)
            if (text.includes(' ')) expect(length).toBeLessThanOrEqual(width + 1e-6)
          }
          expect(linesOf(set).join(' ')).toBe(said.join(' '))
          expect(set.height).toBe(20 * set.lines.length)
        },
      ),
    )
  })

  it('when balanced has as many lines as otherwise', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(words, fc.integer({ min: 90, max: 400 }), (said, width) => {
        const plain = plainText(said.join(' '), width, SETTING)
        const balanced = plainText(said.join(' '), width, { ...SETTING, balanced: true })
        expect(balanced.lines).toHaveLength(plain.lines.length)
      }),
    )
  })

  it('keeps a whole run on one line, and no break between runs that touch', () => {
    const set = setText(
      [run('a gap of '), run('9.6 years', { whole: true }), run('.')],
      60,
      SETTING,
    )
    expect(linesOf(set)).toEqual(['a gap of', '9.6 years.'])
  })

  it('parts an address where it has room', () => {
    const set = setText([run('atlas.example.org/?city=a&rule=b', { breaks: true })], 120, SETTING)
    expect(linesOf(set)).toEqual(['atlas.example.org/?', 'city=a&rule=b'])
  })
})
