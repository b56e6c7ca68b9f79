import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { City } from '../../src/domain/city.ts'
import type { Manifest } from '../../src/domain/manifest.ts'
import type { Source } from '../../src/domain/source.ts'
import { readSources } from '../data/read-sources.ts'
import { readShell, type PageShell } from './page-shell.ts'

/** All that every page is made with: plain, so that it can be handed to a thread. */
export interface PagePlan {
  /** The folder of published data. */
  data: string
  /** The folder that the pages are written into. */
  out: string
  /** Null where it is not known. */
  site: string | null
  /** The day that pictures made now bear, YYYY-MM-DD. */
  day: string
  manifest: Manifest
  cities: City[]
  /** Of all inputs. */
  sources: Source[]
  shell: PageShell
  /** From the site's root. */
  style: string
  /** Where pictures are kept from one build to the next. */
  kept: string
  /** The font files that pictures are set in. */
  fonts: string[]
  /** Of the code that draws. */
  codeHash: string
}

/** What the data and the built app say of themselves. Throws an Error where there is no such data or no built app. */
export function readPlan(data: string, dist: string) {
  const json = <T>(path: string) => JSON.parse(readFileSync(join(data, path), 'utf8')) as T
  const manifest = json<Manifest>('manifest.json')
  return {
    manifest,
    cities: json<City[]>('cities.json'),
    sources: readSources(new Set(manifest.inputs.map(({ source }) => source))),
    shell: readShell(readFileSync(join(dist, 'index.html'), 'utf8')),
  }
}
