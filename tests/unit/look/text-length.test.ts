import { expect, it, test } from 'vitest'
import { readAdvances, TABLED } from '../../../scripts/figure/read-advances.ts'
import { ADVANCES, CHARACTERS } from '../../../src/look/advance-widths.ts'
import { textLength } from '../../../src/look/text-length.ts'
import { FACES, type Face } from '../../../src/look/type-face.ts'

it('the table of advances is what the fonts themselves say', async () => {
  expect(CHARACTERS).toBe(TABLED)
  for (const face of Object.keys(FACES) as Face[])
    expect(ADVANCES[face], face).toEqual(await readAdvances(face, CHARACTERS))
})

test('a text is as long as its characters and their tracking', () => {
  expect(textLength('74.7', 'sans', 10)).toBeCloseTo(10 * (3 * 0.497 + 0.249), 5)
  expect(textLength('ab', 'sans', 10, 1)).toBeCloseTo(textLength('ab', 'sans', 10) + 2, 5)
  expect(textLength('', 'serif', 16)).toBe(0)
})

test('a letter that the table lacks is set as its base, and a strange one as wide', () => {
  expect(textLength('ő', 'sans', 10)).toBe(textLength('o', 'sans', 10))
  expect(textLength('漢', 'sans', 10)).toBe(9)
})
