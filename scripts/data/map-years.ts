import { readCsv } from './read-csv.ts'
import type { SourceFile } from './source-file.ts'

/** Names a map by its state and city as the source spells them. */
export const mapKey = (state: string, city: string) => `${state} ${city}`

/** The year of each map by `mapKey`; null where the record says "19XX". */
export function readMapYears(file: SourceFile): Map<string, number | null> {
  const rows = readCsv(file, ['state', 'city', 'year'])
  return new Map(
    rows.map((row) => {
      const year = row('year').text
      return [mapKey(row('state').text, row('city').text), /^\d{4}$/.test(year) ? +year : null]
    }),
  )
}
