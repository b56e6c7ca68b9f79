import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EmbedCity } from '../../src/domain/embed-city.ts'
import { embedPath } from '../../src/domain/published-path.ts'

/** A city's small file. Throws an Error for data that an earlier build made, which has none. */
export function readEmbed(data: string, id: string): EmbedCity {
  const file = join(data, embedPath(id, 2010))
  if (!existsSync(file))
    throw new Error(`${file} is missing: build the data again, with npm run data`)
  return JSON.parse(readFileSync(file, 'utf8')) as EmbedCity
}
