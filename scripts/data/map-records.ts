import { readCsv, readTable } from './read-csv.ts'
import type { SourceFile } from './source-file.ts'

/** Names a map by its state and city as the source spells them. */
export const mapKey = (state: string, city: string) => `${state} ${city}`

/** What the list of maps says of one. */
export interface MapRecord {
  /** Null where the record says "19XX". */
  year: number | null
  /** Which of the HOLC's forms its surveyors filled in, such as "19371001"; null where the record does not say. */
  form: string | null
}

/** The record of each map by `mapKey`; the list may do without forms. */
export function readMapRecords(file: SourceFile): Map<string, MapRecord> {
  const rows = readCsv(file, ['state', 'city', 'year'])
  const hasForms = readTable(file).has('form_id')
  return new Map(
    rows.map((row) => {
      const year = row('year').text
      const form = hasForms ? row('form_id').text || null : null
      const record = { year: /^\d{4}$/.test(year) ? +year : null, form }
      return [mapKey(row('state').text, row('city').text), record]
    }),
  )
}
