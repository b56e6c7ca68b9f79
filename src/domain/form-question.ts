import type { Text } from '../words/say.ts'
import type { FormColumn, FormQuestion } from './survey-form.ts'

/** A question with one key, or one a column. */
export const ask = (question: Text, ...keys: string[]): FormQuestion => ({ question, keys })

/** The questions of one item asked of the predominating and of two other types of building: "3a1", "3a2", "3a3". */
export const ofTypes = (question: Text, item: string, types: number): FormQuestion =>
  ask(question, ...Array.from({ length: types }, (_, i) => `${item}${1 + i}`))

/** A bracket of prices or rents: its year if the form leaves it open, then range and percentage by type: "3i1"; "3i2", "3i3"; "3i4", "3i5" … */
export const bracket = (range: Text, percent: Text, item: string, types: number, year?: string) => {
  const first = year === undefined ? 1 : 2
  return [
    {
      ...ask(range, ...Array.from({ length: types }, (_, i) => `${item}${first + 2 * i}`)),
      ...(year && { year }),
    },
    ask(percent, ...Array.from({ length: types }, (_, i) => `${item}${first + 1 + 2 * i}`)),
  ]
}

/** The columns of a table of buildings. */
export const TYPES: FormColumn[] = [
  { title: 'Predominating' },
  { title: 'Other type' },
  { title: 'Another type' },
]
