import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { NamedFiles } from '../../scripts/data/reference-inputs.ts'

const FOLDER = join(process.env.DATA_MIRROR!, '../validation')
const beside = (name: string) => [join(FOLDER, name)].find((place) => existsSync(place))

/** The files that published figures are held to, as far as they lie beside the mirror. */
export const VALIDATION: NamedFiles = {
  hrs: beside('hrs2010.csv'),
  lookup: beside('holc_tract_lookup.csv'),
}
