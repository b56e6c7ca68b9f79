import { PROSE_LOCALE } from '../words/language.ts'
import { language } from '../words/say.ts'

/** A day of the form YYYY-MM-DD as prose has it: "22 November 2026". */
export function dayWords(day: string): string {
  return new Intl.DateTimeFormat(PROSE_LOCALE[language()], {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`))
}
