import type { Gap } from '../domain/city.ts'
import type { Measure } from '../domain/measure.ts'
import { formatIn } from '../domain/number-format.ts'
import { say } from '../words/say.ts'
import { isWorse } from './is-worse.ts'
import { gapUnit } from './way-words.ts'

const sizeOf = ({ estimate }: Pick<Gap, 'estimate'>, { unit }: Measure) =>
  formatIn(Math.abs(estimate), unit)

/** How wide a gap is: "9.6 years"; "1.3 years the other way" where the better-graded ground is the worse off. */
export function gapSize(gap: Pick<Gap, 'estimate'>, measure: Measure): string {
  const values = { n: sizeOf(gap, measure), unit: gapUnit(measure) }
  return isWorse(gap, measure) ? say('{n} {unit}', values) : say('{n} {unit} the other way', values)
}

/** The same after another that said the unit: "1.3 the other way". */
export function bareGapSize(gap: Pick<Gap, 'estimate'>, measure: Measure): string {
  const n = sizeOf(gap, measure)
  return isWorse(gap, measure) ? n : say('{n} the other way', { n })
}
