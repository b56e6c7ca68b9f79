import type { Measure } from './measure.ts'

/** Whose estimates they are: "CDC 500 Cities, 2017 release", "NCHS, USALEEP 2010–15". */
export function publisherOf({ program, period, release }: Measure): string {
  return program === 'USALEEP' ? `NCHS, USALEEP ${period}` : `CDC ${release}`
}

/** "moved from 2020 tracts by land area" where the build moved a measure's estimates; null where they are as published. */
export function moveOf({ movedFrom }: Measure): string | null {
  return movedFrom === null ? null : `moved from ${movedFrom} tracts by land area`
}

/** What tells a measure from another of the same label: null for the usual ones, "PLACES, 2020 tracts" for others. */
export function distinctionOf(measure: Measure): string | null {
  const { program, vintage } = measure
  const moved = moveOf(measure)
  if (program !== 'PLACES' && moved === null) return null
  return `${program}, ${moved ?? `${vintage} tracts`}`
}

/** Publisher and, where there was one, the move, as a source line credits them. */
export function creditOf(measure: Measure): string {
  return [publisherOf(measure), moveOf(measure)].filter((words) => words !== null).join(', ')
}
