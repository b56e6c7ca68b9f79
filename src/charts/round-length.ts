/** The largest of 1, 2 and 5 times a power of ten that is at most `most`, which must be above zero. */
export function roundLength(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most) + 1e-12)
  const factor = [5, 2, 1].find((each) => each * power <= most * (1 + 1e-12)) ?? 1
  return factor * power
}
