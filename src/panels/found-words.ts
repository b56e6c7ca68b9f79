import type { City } from '../domain/city.ts'
import { formatCount } from '../domain/number-format.ts'
import { plural, say } from '../words/say.ts'

/** What was sought, as it stands in a sentence: in quotes, where the reader wrote none. */
export function quoted(find: string): string {
  return /["“«]/.test(find)
    ? find.replace(/"([^"]*)"/g, (_, text: string) => say('“{text}”', { text }))
    : say('“{text}”', { text: find })
}

/** How many of the survey sheets of a city, or of all with null, have what was sought. */
export function foundWords(n: number, all: number, find: string, city: City | null): string {
  const values = { n: formatCount(n), all: formatCount(all), text: quoted(find) }
  if (city) {
    const here = { ...values, city: city.name }
    if (n === 0) return say('No survey sheet of {city} has {text}', here)
    return plural(n) === 'one'
      ? say('{n} of {all} survey sheets of {city} has {text}', here)
      : say('{n} of {all} survey sheets of {city} have {text}', here)
  }
  if (n === 0) return say('No survey sheet of any city has {text}', values)
  return plural(n) === 'one'
    ? say('{n} of {all} survey sheets has {text}', values)
    : say('{n} of {all} survey sheets have {text}', values)
}
