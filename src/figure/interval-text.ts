import { formatLimits } from '../domain/number-format.ts'

/** Limits with so many decimals, "0.86 to 0.92"; empty where there are none. */
export function intervalText(
  { low, high }: { low: number | null; high: number | null },
  decimals = 2,
): string {
  if (low === null || high === null) return ''
  return formatLimits(low, high, decimals)
}
