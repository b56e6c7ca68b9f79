import { tractName } from '../domain/geoid.ts'
import type { IsOfCity } from './city-words.ts'
import type { TractPlace } from './known-places.ts'
import { fold, wordsOf } from './words-in.ts'

/** What people write before a number, in either language. */
const ASIDE = new Set([
  'tract',
  'census',
  'geoid',
  'fips',
  'distrito',
  'censal',
  'tracto',
  'number',
])
/** Fewer digits are a tract's name, such as 1856; more may begin a GEOID, state and county first. */
const LEAST_GEOID = 5

/**
 * The tracts of a number: a GEOID or how it begins, a tract's six digits, or its name ("1856", "2.02"), with or without words of the
 * city. Whole ones first, then those of the city `home`, then of cities with more tracts.
 */
export function findTracts(
  tracts: readonly TractPlace[],
  text: string,
  isOf: IsOfCity,
  home: string | null = null,
): TractPlace[] {
  const parts = fold(text)
    .split(/[\s,]+/)
    .filter((part) => part !== '' && !ASIDE.has(part))
  const number = parts.find((part) => /^\d{1,11}(\.\d{0,2})?$/.test(part))
  if (number === undefined) return []
  const rest = parts.filter((part) => part !== number).flatMap(wordsOf)
  return tracts
    .flatMap((tract) => {
      const rank = rankOf(tract.geoid, tractName(tract.geoid), number)
      return rank === null || !isOf(tract.city, rest) ? [] : [{ tract, rank }]
    })
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        Number(b.tract.city.id === home) - Number(a.tract.city.id === home) ||
        b.tract.city.tracts - a.tract.city.tracts ||
        (a.tract.geoid < b.tract.geoid ? -1 : 1),
    )
    .map(({ tract }) => tract)
}

/** 0 where the number is the whole of the tract's, 1 where it begins it, null otherwise. */
function rankOf(geoid: string, name: string, number: string): 0 | 1 | null {
  const short = number.replace(/^0+(?=\d)/, '')
  if (geoid === number || name === short || geoid.slice(5) === number) return 0
  const begins =
    name.startsWith(short) || (number.length >= LEAST_GEOID && geoid.startsWith(number))
  return begins ? 1 : null
}
