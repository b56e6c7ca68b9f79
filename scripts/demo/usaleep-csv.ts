import type { DemoCity } from './found-city.ts'
import type { TractLife } from './life-expectancy.ts'

const HEADER = 'Tract ID,STATE2KX,CNTY2KX,TRACT2KX,e(0),se(e(0)),Abridged life table flag'

/** `US_A.CSV`: a row a tract with an estimate; no leading zeros in any id, lines end in CR LF. */
export function usaleepCsv(
  cities: readonly { city: DemoCity; lives: readonly TractLife[] }[],
): string {
  const rows = cities.flatMap(({ city: { tracts }, lives }) =>
    tracts.flatMap(({ geoid }, i) => {
      const { published } = lives[i]!
      if (!published) return []
      const ids = [geoid, geoid.slice(0, 2), geoid.slice(2, 5), geoid.slice(5)].map(Number)
      const { estimate, standardError, flag } = published
      return [[...ids, estimate, standardError.toFixed(4), flag].join(',')]
    }),
  )
  return [HEADER, ...rows].map((line) => `${line}\r\n`).join('')
}
