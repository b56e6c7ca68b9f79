import type { Gap } from '../domain/city.ts'
import type { Measure } from '../domain/measure.ts'

/** Whether the worse-graded ground is worse off by a gap: lower in life expectancy, higher in most prevalences. */
export function isWorse({ estimate }: Pick<Gap, 'estimate'>, { worse }: Measure): boolean {
  return worse === 'lower' ? estimate < 0 : estimate > 0
}
