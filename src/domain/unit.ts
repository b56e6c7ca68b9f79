/** The unit of a reader's own measure. */
export interface OwnUnit {
  /** As the reader names it; "%" for per cent. */
  words: string
  /** With how many decimals its values are shown. */
  decimals: number
}

/** What estimates are counted in: years of life, per cent of people, or what a reader says of theirs. */
export type Unit = 'years' | 'percent' | OwnUnit

/** A unit that the atlas's own measures have. */
export type AtlasUnit = Exclude<Unit, OwnUnit>

/** A unit's own name where it is not put into the reader's language, as in files. */
export function unitName(unit: Unit): string {
  return typeof unit === 'object' ? unit.words : unit
}

/** With how many decimals values of a unit are shown. */
export function decimalsOf(unit: Unit): number {
  return typeof unit === 'object' ? unit.decimals : 1
}

/** Whether its values are parts in per cent, whoever measured them. */
export function isPercent(unit: Unit): boolean {
  return unit === 'percent' || (typeof unit === 'object' && unit.words === '%')
}
