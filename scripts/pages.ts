import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { makePages } from './pages/make-pages.ts'
import { siteAddress } from './pages/site-address.ts'

const USAGE = `npm run pages -- [options]       after vite build: the pages of cities that need no script, and what unfurls
  --data DIR      the published data (public/data)
  --dist DIR      the built app (dist)
  --out DIR       where the pages go (the built app's folder)
  --site URL      where the site is going to be, as in https://example.org/atlas/ (also ATLAS_SITE)
  --day DAY       the day that new pictures bear, YYYY-MM-DD (today)`

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: 'public/data' },
    dist: { type: 'string', default: 'dist' },
    out: { type: 'string' },
    site: { type: 'string', default: process.env.ATLAS_SITE },
    day: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    help: { type: 'boolean', default: false },
  },
})

try {
  const { data, dist, out, day, help } = values
  const site = siteAddress(values.site)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new Error(`--day: expected YYYY-MM-DD, got ${day}`)
  if (help) console.log(USAGE)
  else if (!existsSync(`${data}/manifest.json`))
    console.log(`No pages of cities, as ${data} holds no data: npm run data builds them`)
  else {
    const { cities, languages, drawn } = await makePages({ data, dist, out, site, day })
    console.log(
      `${cities} cities have a page in ${languages} languages, ${drawn} of them with pictures drawn anew`,
    )
    if (site === null)
      console.log(
        'Without --site or ATLAS_SITE: no oembed.json, no sitemap.xml, no picture for those who show links; they need whole addresses',
      )
  }
} catch (error) {
  if (!(error instanceof Error)) throw error
  console.error(error.message)
  process.exitCode = 1
}
