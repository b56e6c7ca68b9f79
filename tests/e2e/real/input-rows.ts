import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'

type Row = Record<string, string>

const MIRROR = process.env.DATA_MIRROR ?? ''

function rowsOf(folder: string, wanted: RegExp): Row[] {
  const name = readdirSync(join(MIRROR, folder)).find((file) => wanted.test(file))!
  const bytes = readFileSync(join(MIRROR, folder, name))
  const text = name.endsWith('.gz') ? gunzipSync(bytes) : bytes
  return parse(text, { columns: true, bom: true }) as Row[]
}

/** The publisher's own row of a Wisconsin tract in USALEEP, by its GEOID; undefined where it has none. */
export function usaleepRow(geoid: string): Row | undefined {
  return rowsOf('usaleep', /^WI_A\.CSV$/i).find((row) => row['Tract ID'] === geoid)
}

/** The publisher's own rows of a tract in 500 Cities: several where places share it. */
export function fiveHundredCitiesRows(geoid: string): Row[] {
  return rowsOf('500-cities', /2017_release/).filter((row) => row['TractFIPS'] === geoid)
}
