import type { Grade } from '../../src/domain/grade.ts'
import type { Random } from './stream.ts'

/** An answer sheet in the nested form: numbered questions, some with parts. */
export type AnswerSheet = Record<string, string | Record<string, string | Record<string, string>>>

const GROUND = ['Level.', 'Gently rolling.', 'Sloping to the south.', 'Low, with a creek.', 'High.']
const NEAR = [
  'Street cars.',
  'A school and a park.',
  'Shops within walking distance.',
  'Old trees.',
]
const AGAINST: Record<Grade, string[]> = {
  A: ['None noted.', 'Far from the street cars.'],
  B: ['Some through traffic.', 'Few shops.'],
  C: ['Mixed lot sizes.', 'Unpaved side streets.', 'Smoke with an east wind.'],
  D: ['Rail yard and warehouses.', 'Floods in spring.', 'Narrow lots, old mains.'],
}
const HOUSES = [
  'One-family',
  'One- and two-family',
  'Two-family',
  'Row houses',
  'Mixed, with shops',
]
const BUILT = ['Frame.', 'Brick and frame.', 'Brick.', 'Stucco.']
const REPAIR: Record<Grade, string> = { A: 'Good', B: 'Good to fair', C: 'Fair', D: 'Fair to poor' }
const TREES = ['Alder', 'Linden', 'Rowan', 'Hazel', 'Juniper', 'Maple', 'Willow', 'Larch', 'Cedar']
const SITES = ['Rise', 'Addition', 'Terrace', 'Flats', 'Grove', 'Crossing', 'Lots', 'Bank']

/** A made-up name of an area, or null: most had none. */
export function nameArea(random: Random): string | null {
  return random() < 0.45 ? `${pick(TREES, random)} ${pick(SITES, random)}` : null
}

/**
 * What an invented surveyor might have written about ground, houses and streets, on the questions of form 19371001. It says
 * that it is invented, and says nothing about people.
 */
export function describeArea(
  grade: Grade,
  label: string,
  name: string | null,
  random: Random,
): AnswerSheet {
  const age = { A: 6, B: 14, C: 24, D: 38 }[grade] + Math.floor(8 * random())
  return {
    '1': {
      a: `Invented text. ${pick(GROUND, random)}`,
      b: pick(NEAR, random),
      c: pick(AGAINST[grade], random),
      d: String(50 + Math.floor(50 * random())),
      e: { A: 'Upward', B: 'Stable', C: 'Stable', D: 'Downward' }[grade],
    },
    '3': {
      a: { '1': pick(HOUSES, random), '2': '', '3': '' },
      b: { '1': pick(BUILT, random), '2': '', '3': '' },
      c: { '1': `${age} years`, '2': '', '3': '' },
      d: { '1': REPAIR[grade], '2': '', '3': '' },
    },
    '5': 'This area, its city and this sheet are invented to demonstrate the atlas; no surveyor wrote it.',
    '6': { '1': name ?? '', '2': grade, '3': label.replace(/^.*[A-E]/, '') },
  }
}

/** The same answers under keys such as "1a" and "3b1", as some copies of the download have them. */
export function flatSheet(sheet: AnswerSheet): Record<string, string> {
  const flat = (value: AnswerSheet[string], key: string): [string, string][] =>
    typeof value === 'string'
      ? [[key, value]]
      : Object.entries(value).flatMap(([part, inner]) => flat(inner, key + part))
  return Object.fromEntries(Object.entries(sheet).flatMap(([key, value]) => flat(value, key)))
}

function pick<T>(choices: readonly T[], random: Random): T {
  return choices[Math.floor(random() * choices.length)]!
}
