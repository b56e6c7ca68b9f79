import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { LANGUAGES } from '../../src/words/language.ts'
import { buildCode } from './build-code.ts'
import { fontFiles } from './font-files.ts'
import { makeInThreads } from './make-in-threads.ts'
import { readPlan, type PagePlan } from './page-plan.ts'
import { indexPath, robotsTxt, sitemapXml } from './site-files.ts'

export interface PageOptions {
  /** The folder of published data. */
  data: string
  /** The built app. */
  dist: string
  /** Where the pages go; the built app's own folder unless given. */
  out?: string
  /** The site's address; null where it is not known. */
  site: string | null
  /** The day that new pictures bear, YYYY-MM-DD. */
  day: string
  /** Where code, fonts and pictures are kept from one build to the next. */
  work?: string
}

/** What was made. */
export interface PageReport {
  cities: number
  languages: number
  /** Of all that stands in the folder of cities. */
  bytes: number
  /** Of their pictures, those that were not kept from an earlier build. */
  drawn: number
}

const STYLE = 'src/look/document.css'

/**
 * Writes what needs no script beside a built app: a page a city and language with its pictures, the list of all cities and, where the
 * site's address is known, what says it. Earlier ones are replaced.
 */
export async function makePages(options: PageOptions): Promise<PageReport> {
  const { data, dist, out = dist, site, day, work = '.cache/pages' } = options
  const read = readPlan(data, dist)
  const code = await buildCode(`${work}/code`)
  for (const old of ['city', 'sitemap.xml', 'robots.txt'])
    rmSync(join(out, old), { recursive: true, force: true })
  const plan: PagePlan = {
    ...{ ...read, data, out, site, day, codeHash: code.hash },
    style: writeStyle(out),
    kept: `${work}/pictures`,
    fonts: await fontFiles(`${work}/fonts`),
  }
  const made = await makeInThreads(plan, code.thread)
  const { indexPage } = (await import(
    pathToFileURL(code.index).href
  )) as typeof import('./index-page.ts')
  for (const language of LANGUAGES) {
    const findings = new Map(made.map(({ id, findings }) => [id, findings[language]]))
    const html = await indexPage(plan, language, findings)
    mkdirSync(join(out, indexPath(language)), { recursive: true })
    writeFileSync(join(out, indexPath(language), 'index.html'), html)
  }
  if (site !== null) {
    // Pages of made-up numbers ask not to be listed.
    const ids = plan.manifest.invented ? [] : plan.cities.map(({ id }) => id)
    writeFileSync(join(out, 'robots.txt'), robotsTxt(site))
    writeFileSync(join(out, 'sitemap.xml'), sitemapXml(site, ids))
  }
  const drawn = made.reduce((sum, city) => sum + city.drawn, 0)
  return {
    cities: made.length,
    languages: LANGUAGES.length,
    bytes: bytesBelow(join(out, 'city')),
    drawn,
  }
}

/** The pages' style among the files that are named by their hash; its path from the site's root. */
function writeStyle(out: string): string {
  const css = readFileSync(STYLE)
  const hash = createHash('sha256').update(css).digest('hex').slice(0, 8)
  const path = `assets/document-${hash}.css`
  mkdirSync(join(out, 'assets'), { recursive: true })
  writeFileSync(join(out, path), css)
  return path
}

function bytesBelow(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
}
