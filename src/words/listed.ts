import { PROSE_LOCALE } from './language.ts'
import { language } from './say.ts'

/** Names in a sentence: "Chicago, Queens and Baltimore". */
export function listed(names: readonly string[]): string {
  return new Intl.ListFormat(PROSE_LOCALE[language()]).format(names)
}
