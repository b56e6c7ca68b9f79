import { midRanks } from './mid-ranks.ts'
import { requireSameLength } from './require-inputs.ts'
import { tProbability } from './t-estimate.ts'
import { Z95 } from './z95.ts'

/** A correlation, its 95 % interval and the two-sided p of the hypothesis that there is none. */
export interface Correlation {
  n: number
  /** −1 to 1; null where either side has fewer than two values or does not vary. */
  r: number | null
  /** Null below four pairs. */
  low: number | null
  high: number | null
  /** By t = r·√((n − 2)/(1 − r²)) with n − 2 degrees of freedom; null below three pairs. */
  p: number | null
}

/**
 * Pearson's correlation of pairs, with the interval of Fisher's z: tanh(atanh r ± 1.96/√(n − 3)) (Fisher 1921, Metron
 * 1, 3–32).
 * @throws RangeError where the arrays differ in length.
 */
export function pearson(x: readonly number[], y: readonly number[]): Correlation {
  return withInterval(x.length, coefficient(x, y), 1)
}

/**
 * Spearman's correlation, that is Pearson's of the mid-ranks, with Fisher's z and the variance (1 + r²/2)/(n − 3) of
 * Bonett & Wright (2000, Psychometrika 65, 23–28). p by Student's t, as R's cor.test with exact = FALSE.
 * @throws RangeError where the arrays differ in length.
 */
export function spearman(x: readonly number[], y: readonly number[]): Correlation {
  const r = coefficient(midRanks(x), midRanks(y))
  return withInterval(x.length, r, Math.sqrt(1 + (r ?? 0) ** 2 / 2))
}

// One pass with running means (Welford 1962): a constant side gives exactly zero.
function coefficient(x: readonly number[], y: readonly number[]): number | null {
  requireSameLength(x, y)
  let [meanX, meanY, xx, yy, xy] = [0, 0, 0, 0, 0]
  for (let i = 0; i < x.length; i++) {
    const [dx, dy] = [x[i]! - meanX, y[i]! - meanY]
    meanX += dx / (i + 1)
    meanY += dy / (i + 1)
    xx += dx * (x[i]! - meanX)
    yy += dy * (y[i]! - meanY)
    xy += dx * (y[i]! - meanY)
  }
  if (xx === 0 || yy === 0) return null
  return Math.max(-1, Math.min(1, xy / (Math.sqrt(xx) * Math.sqrt(yy))))
}

function withInterval(n: number, r: number | null, widening: number): Correlation {
  if (r === null || n < 3) return { n, r, low: null, high: null, p: null }
  const p = tProbability(r * Math.sqrt((n - 2) / (1 - r ** 2)), n - 2)
  if (n < 4) return { n, r, low: null, high: null, p }
  const margin = (Z95 * widening) / Math.sqrt(n - 3)
  return {
    n,
    r,
    low: Math.tanh(Math.atanh(r) - margin),
    high: Math.tanh(Math.atanh(r) + margin),
    p,
  }
}
