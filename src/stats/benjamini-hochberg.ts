/**
 * p values adjusted for testing many hypotheses at once, in the order given: those at or under α are found with an
 * expected part of at most α false ones (Benjamini & Hochberg 1995, J. R. Stat. Soc. B 57, 289–300). pᵢ → min over pⱼ
 * ≥ pᵢ of m·pⱼ/rankⱼ, at most 1. A null, no test, stays null and does not count towards m.
 */
export function benjaminiHochberg(probabilities: readonly (number | null)[]): (number | null)[] {
  const tested = probabilities.flatMap((p, i) => (p === null ? [] : [{ p, i }]))
  const adjusted: (number | null)[] = probabilities.map(() => null)
  let least = 1
  tested
    .sort((a, b) => b.p - a.p)
    .forEach(({ p, i }, k) => {
      least = Math.min(least, (tested.length / (tested.length - k)) * p)
      adjusted[i] = least
    })
  return adjusted
}
