import type { City } from '../../src/domain/city.ts'
import type { CityTracts } from '../../src/domain/city-tracts.ts'
import { DISTRIBUTION, type Distributions } from '../../src/domain/distribution.ts'
import { columnsPath } from '../../src/domain/published-path.ts'
import { VINTAGES, type Vintage } from '../../src/domain/vintage.ts'
import type { Fault } from './check-fault.ts'
import type { Published } from './check-files.ts'
import { distributionsOf } from './distributions.ts'

/** Distributions that are not those of the estimates in the cities' files, and measures without one. */
export function checkDistributions(cities: readonly City[], { json }: Published): Fault[] {
  const published = json.get(DISTRIBUTION) as Distributions | undefined
  if (!published) return []
  const columns = <V extends Vintage>(vintage: V) =>
    cities.flatMap(({ id }) => {
      const found = json.get(columnsPath(id, vintage)) as CityTracts<V> | undefined
      return found ? [found] : []
    })
  const counted = distributionsOf({ 2010: columns(2010), 2020: columns(2020) })
  return VINTAGES.flatMap((vintage) => {
    const [there, wanted] = [published[vintage] ?? {}, counted[vintage] ?? {}]
    const ids = [...new Set([...Object.keys(there), ...Object.keys(wanted)])].sort()
    return ids
      .filter((id) => JSON.stringify(there[id]) !== JSON.stringify(wanted[id]))
      .map((id): Fault => ({
        kind: 'contradiction',
        where: DISTRIBUTION,
        words: `of ${id} on ${vintage} tracts it has ${words(there[id])}, the cities’ files ${words(wanted[id])}`,
      }))
  })
}

function words(of: Distributions[string][string] | undefined): string {
  if (!of) return 'nothing'
  const [least, most] = [of.percentiles[0], of.percentiles.at(-1)]
  return `${of.n} from ${least} to ${most} in ${of.percentiles.length} percentiles`
}
