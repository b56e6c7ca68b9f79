import { formatNumber } from '../domain/number-format.ts'
import { say } from '../words/say.ts'
import { agrees, decimalsOf, printedNumber, type CheckedFigure } from './figure.ts'

/** A figure as a row of a table to read. */
export interface FigureText {
  name: string
  expected: string
  found: string
  difference: string
  /** How far the two may be apart. */
  tolerance: string
  verdict: 'agrees' | 'differs'
}

/** The figure in words and digits: with one decimal more than was printed, whole numbers as they are. */
export function figureText(figure: CheckedFigure): FigureText {
  const { name, expected, found, tolerance } = figure
  const printed = decimalsOf(expected)
  const decimals = printed === 0 ? 0 : printed + 1
  const digits = (value: number) => formatNumber(value, decimals)
  const difference = found === null ? say('none') : digits(found - printedNumber(expected))
  return {
    name,
    expected,
    found: found === null ? say('none') : digits(found),
    difference: printedNumber(difference) > 0 ? `+${difference}` : difference,
    tolerance: digits(tolerance),
    verdict: agrees(figure) ? 'agrees' : 'differs',
  }
}
