import type { Measure } from '../domain/measure.ts'
import type { Theme } from '../look/palette.ts'
import { say } from '../words/say.ts'

/** Which end of a measure's scale is strong on the page: "Darker is shorter." on paper, "Brighter is shorter." on the dark page. */
export function strongerWords({ stronger }: Theme, { unit, worse }: Measure): string {
  const isDarker = stronger === 'Darker'
  if (unit === 'years') return isDarker ? say('Darker is shorter.') : say('Brighter is shorter.')
  if (worse === 'higher') return isDarker ? say('Darker is more.') : say('Brighter is more.')
  return isDarker ? say('Darker is less.') : say('Brighter is less.')
}
