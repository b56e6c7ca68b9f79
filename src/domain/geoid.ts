declare const vintage: unique symbol

/** A census tract's identifier: 11 digits as text (state 2, county 3, tract 6), of the 2010 definitions. */
export type Geoid = string & { readonly [vintage]: 2010 }

/** Whether `text` is 11 digits. Says nothing about whether such a tract exists. */
export function isGeoid(text: string): text is Geoid {
  return /^\d{11}$/.test(text)
}

/** `text` as a tract identifier, or null when it is not 11 digits. */
export function maybeGeoid(text: string): Geoid | null {
  return isGeoid(text) ? text : null
}

/** The state part, two digits. */
export function stateOf(geoid: Geoid): string {
  return geoid.slice(0, 2)
}

/** The county part with its state, five digits. */
export function countyOf(geoid: Geoid): string {
  return geoid.slice(0, 5)
}

/**
 * The tract's name as the Census Bureau prints it: the last six digits as a number with two
 * decimals, without decimals when they are zero (185600 is "1856", 000202 is "2.02").
 */
export function tractName(geoid: Geoid): string {
  const whole = Number(geoid.slice(5, 9))
  const suffix = geoid.slice(9)
  return suffix === '00' ? String(whole) : `${whole}.${suffix}`
}
