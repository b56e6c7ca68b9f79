import type { EstimateFlag } from '../../src/domain/city-tracts.ts'
import type { Geoid } from '../../src/domain/geoid.ts'
import type { Vintage } from '../../src/domain/vintage.ts'

/** A measure's estimate for one tract, with the limits of its 95 % interval. */
export interface Estimate {
  estimate: number
  low: number
  high: number
  /** Null where the publisher gives none. */
  standardError: number | null
  flag: EstimateFlag | null
}

/** One measure over all tracts that have it. */
export type EstimatesByTract<V extends Vintage = 2010> = Map<Geoid<V>, Estimate>

/** `value` with so many decimals, as the nearest double. */
export function roundTo(value: number, decimals: number): number {
  return Number(value.toFixed(decimals))
}
