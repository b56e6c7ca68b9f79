import { language } from '../words/say.ts'

/** The day on which a form was drawn up, "October 1, 1937", from its record "19371001"; null where the record is none. */
export function formDate(record: string | undefined): string | null {
  const parts = /^(\d{4})(\d{2})(\d{2})$/.exec(record ?? '')
  if (!parts) return null
  const [year, month, day] = parts.slice(1).map(Number)
  const date = new Date(Date.UTC(year!, month! - 1, day))
  return new Intl.DateTimeFormat(`${language()}-US`, { dateStyle: 'long', timeZone: 'UTC' }).format(
    date,
  )
}
