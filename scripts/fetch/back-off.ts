const [FIRST, LONGEST] = [1000, 60_000]

/**
 * Milliseconds to wait after so many failed tries: twice as long each time, from 1 s to 60 s, of which a random half
 * is left out so that many clients do not come back at once. `random` is from 0 to 1.
 */
export function backOff(failures: number, random: number): number {
  const full = Math.min(LONGEST, FIRST * 2 ** (failures - 1))
  return full / 2 + (full / 2) * random
}

/** Milliseconds that a `Retry-After` header (seconds or a date, RFC 9110) asks to wait; null where it asks nothing. */
export function retryAfter(header: string | null, now: number): number | null {
  if (header === null) return null
  if (/^\d+$/.test(header.trim())) return Number(header) * 1000
  const date = Date.parse(header)
  return Number.isNaN(date) ? null : Math.max(0, date - now)
}
