import { expect, test } from 'vitest'
import {
  agrees,
  checkedFigure,
  decimalsOf,
  printedNumber,
  roundingOf,
} from '../../../src/verify/figure.ts'
import { figureText } from '../../../src/verify/figure-text.ts'

test.each([
  ['11,697', 11697, 0],
  ['−12.35', -12.35, 0.005],
  ['0.9938', 0.9938, 0.00005],
  ['3.60', 3.6, 0.005],
])(
  '%s is read as a number, and may hide by its rounding what it hides',
  (text, value, rounding) => {
    expect(printedNumber(text)).toBe(value)
    expect(roundingOf(text)).toBeCloseTo(rounding, 12)
  },
)

test('decimals are those that were printed, trailing zeros too', () => {
  expect([decimalsOf('3'), decimalsOf('3.0'), decimalsOf('3.60')]).toEqual([0, 1, 2])
})

test('a figure agrees up to half a unit of its last digit, and no further', () => {
  expect(agrees(checkedFigure('', '3.54', 3.535))).toBe(true)
  expect(agrees(checkedFigure('', '3.54', 3.5451))).toBe(false)
  expect(agrees(checkedFigure('', '−3.54', 3.54))).toBe(false)
})

test('a count agrees only when it is the same', () => {
  expect(agrees(checkedFigure('n', '234', 234))).toBe(true)
  expect(agrees(checkedFigure('n', '234', 235))).toBe(false)
})

test('a tolerance of its own takes the place of rounding', () => {
  expect(agrees(checkedFigure('n', '8,680', 8678, 2))).toBe(true)
  expect(agrees(checkedFigure('n', '8,680', 8677, 2))).toBe(false)
})

test('what could not be computed does not agree', () => {
  expect(agrees(checkedFigure('', '0', null))).toBe(false)
  expect(agrees(checkedFigure('', '0', undefined))).toBe(false)
  expect(checkedFigure('', '0', NaN).found).toBeNull()
})

test('a figure is told with one decimal more than was printed, and the sign of its difference', () => {
  expect(figureText(checkedFigure('gap', '−3.54', -3.5382))).toEqual({
    name: 'gap',
    expected: '−3.54',
    found: '−3.538',
    difference: '+0.002',
    tolerance: '0.005',
    verdict: 'agrees',
  })
  expect(figureText(checkedFigure('n', '1,234', 1230))).toMatchObject({
    found: '1,230',
    difference: '−4',
    tolerance: '0',
    verdict: 'differs',
  })
})

test('no difference has no sign, and nothing found is called none', () => {
  expect(figureText(checkedFigure('', '0.5', 0.5 + 1e-12)).difference).toBe('0.00')
  expect(figureText(checkedFigure('', '0.5', null))).toMatchObject({
    found: 'none',
    difference: 'none',
    verdict: 'differs',
  })
})
