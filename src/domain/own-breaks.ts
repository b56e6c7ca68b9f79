import type { Unit } from './unit.ts'

/** One class fewer than the health scale has steps that can be told apart. */
export const MOST_BREAKS = 6

/** Least and greatest break of a measure: parts of people in per cent, ages in years, and whatever a reader's own is in. */
export function breakLimits(unit: Unit): readonly [low: number, high: number] {
  if (typeof unit === 'object') return [-GREATEST_OWN, GREATEST_OWN]
  return unit === 'percent' ? [0, 100] : [0, GREATEST]
}

/** Of any measure of the atlas. */
const GREATEST = 120
const NUMBER = /^\d{1,3}(\.\d)?$/
const GREATEST_OWN = 1e12
/** Of a reader's own measure, whose breaks stand in no link. */
const OWN_NUMBER = /^-?\d{1,13}(\.\d{1,9})?$/

/** Why a text is no list of breaks; each asks for its own words. */
export type BreaksFault =
  | { kind: 'none' }
  | { kind: 'number'; text: string }
  | { kind: 'order'; text: string; before: string }
  | { kind: 'range'; text: string }
  | { kind: 'many'; count: number }

/** "70, 73 76.5" as rising breaks of one decimal at most, or what is wrong with it. Commas, semicolons and spaces part them. */
export function readBreaks(
  text: string,
  [low, high]: readonly [number, number],
): { breaks: number[] } | { fault: BreaksFault } {
  const words = text.split(/[\s,;]+/).filter((word) => word !== '')
  if (words.length === 0) return { fault: { kind: 'none' } }
  const breaks = words.map(Number)
  const number = high > GREATEST ? OWN_NUMBER : NUMBER
  for (const [i, text] of words.entries()) {
    if (!number.test(text)) return { fault: { kind: 'number', text } }
    if (breaks[i]! < low || breaks[i]! > high) return { fault: { kind: 'range', text } }
    if (i > 0 && breaks[i]! <= breaks[i - 1]!)
      return { fault: { kind: 'order', text, before: words[i - 1]! } }
  }
  if (breaks.length > MOST_BREAKS) return { fault: { kind: 'many', count: breaks.length } }
  return { breaks }
}

/** The breaks of a link, "70,73,76.5"; null for anything else. */
export function maybeBreaks(text: string): number[] | null {
  const read = readBreaks(text, [0, GREATEST])
  return 'breaks' in read && read.breaks.join(',') === text ? read.breaks : null
}
