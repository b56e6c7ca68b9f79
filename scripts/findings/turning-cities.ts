import type { WaysRange } from '../../src/figure/findings.ts'
import type { FoundOverview } from '../../src/figure/found-overview.ts'

/** A ranked city whose gap stands on either side of zero, as it is counted. */
interface TurningCity {
  name: string
  ways: WaysRange
}

/** The ranked cities in which the direction of the gap depends on the way of counting, by name. */
export function turningCities({ finding, ranked }: FoundOverview): TurningCity[] {
  return ranked
    .flatMap(({ city }) => {
      const { ways } = finding.cities[city.id]!
      if (!ways || ways.below === 0 || ways.below === ways.count) return []
      return [{ name: city.name, ways }]
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
}

/** "Dallas (below zero under 60 of 63 ways), Akron (…)". */
export function turningWords(cities: readonly TurningCity[]): string {
  return cities
    .map(({ name, ways }, i) => {
      const unit = i === 0 ? ' ways' : ''
      return `${name} (${i === 0 ? 'below zero under ' : ''}${ways.below} of ${ways.count}${unit})`
    })
    .join(', ')
}
