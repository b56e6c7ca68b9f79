import gammainc from '@stdlib/math-base-special-gammainc'
import fCdf from '@stdlib/stats-base-dists-f-cdf'

/**
 * P(F > f) of Fisher's F. Taken as P(F′ < 1/f) with the degrees of freedom exchanged, which keeps its digits where
 * 1 − P(F < f) would be rounded to zero.
 */
export function fTail(f: number, freedom1: number, freedom2: number): number {
  return f > 0 ? fCdf(1 / f, freedom2, freedom1) : 1
}

/** P(X > x) of the chi-squared distribution: the regularized upper incomplete gamma function Q(freedom/2, x/2). */
export function chiSquaredTail(x: number, freedom: number): number {
  return gammainc(x / 2, freedom / 2, true, true)
}
