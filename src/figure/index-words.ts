import { formatCount } from '../domain/number-format.ts'
import { plural, say } from '../words/say.ts'

/** What the list of all cities is called. */
export function indexTitle(): string {
  return say('All cities, by state')
}

/** What the list of all cities holds. */
export function indexDescription(n: number): string {
  return [
    say(
      plural(n) === 'one'
        ? '{n} map of the 1930s, with life expectancy today where there are census tracts to compare.'
        : '{n} maps of the 1930s, with life expectancy today where there are census tracts to compare.',
      { n: formatCount(n) },
    ),
    say('Figures show an association, not a cause.'),
  ].join(' ')
}
