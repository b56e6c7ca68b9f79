import type { Vintage } from './vintage.ts'

declare const vintage: unique symbol

/**
 * A census tract's identifier: 11 digits as text (state 2, county 3, tract 6), of the definitions of one census. `Geoid<Vintage>` is
 * one of either, for what only shows or compares it.
 */
export type Geoid<V extends Vintage = 2010> = string & { readonly [vintage]: V }

/** Whether `text` is 11 digits. Says nothing about whether such a tract exists. */
export function isGeoid<V extends Vintage = 2010>(text: string): text is Geoid<V> {
  return /^\d{11}$/.test(text)
}

/** `text` as a tract identifier, or null when it is not 11 digits. The caller says which census it is of. */
export function maybeGeoid<V extends Vintage = 2010>(text: string): Geoid<V> | null {
  return isGeoid<V>(text) ? text : null
}

/** The state part, two digits. */
export function stateOf(geoid: Geoid<Vintage>): string {
  return geoid.slice(0, 2)
}

/** The county part with its state, five digits. */
export function countyOf(geoid: Geoid<Vintage>): string {
  return geoid.slice(0, 5)
}

/**
 * The tract's name as the Census Bureau prints it: the last six digits as a number with two
 * decimals, without decimals when they are zero (185600 is "1856", 000202 is "2.02").
 */
export function tractName(geoid: Geoid<Vintage>): string {
  const whole = Number(geoid.slice(5, 9))
  const suffix = geoid.slice(9)
  return suffix === '00' ? String(whole) : `${whole}.${suffix}`
}
