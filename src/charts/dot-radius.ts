/** Radius in px of the dots of a strip with `n` tracts, so that a larger group stays legible. */
export function dotRadius(n: number): number {
  if (n <= 40) return 2.7
  return n <= 80 ? 2.35 : 1.9
}
