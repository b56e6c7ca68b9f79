import { quantileSorted } from 'd3-array'
import type { CityTracts } from '../../src/domain/city-tracts.ts'
import type { Distribution, Distributions } from '../../src/domain/distribution.ts'
import { VINTAGES, type Vintage } from '../../src/domain/vintage.ts'
import { roundTo } from './estimate.ts'

const HUNDREDTHS = Array.from({ length: 101 }, (_, i) => i / 100)
const DECIMALS = 2

/** How each measure is distributed over the tracts that any map shows, by census; a tract on several maps counts once. */
export function distributionsOf(
  columns: Record<Vintage, readonly CityTracts<Vintage>[]>,
): Distributions {
  return Object.fromEntries(
    VINTAGES.filter((vintage) => columns[vintage].length > 0).map((vintage) => [
      String(vintage),
      byMeasure(columns[vintage]),
    ]),
  )
}

function byMeasure(cities: readonly CityTracts<Vintage>[]): Record<string, Distribution> {
  const values = new Map<string, Map<string, number>>()
  for (const { geoid, estimates } of cities)
    for (const [id, { estimate }] of Object.entries(estimates)) {
      const known = values.get(id) ?? new Map<string, number>()
      values.set(id, known)
      estimate.forEach((value, i) => {
        if (value !== null) known.set(geoid[i]!, value)
      })
    }
  return Object.fromEntries(
    [...values]
      .filter(([, byTract]) => byTract.size > 0)
      .map(([id, byTract]) => {
        const sorted = [...byTract.values()].sort((a, b) => a - b)
        const percentiles = HUNDREDTHS.map((p) => roundTo(quantileSorted(sorted, p)!, DECIMALS))
        return [id, { n: sorted.length, percentiles }]
      }),
  )
}
