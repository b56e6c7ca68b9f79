import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { makePages } from './pages/make-pages.ts'
import { pagesText } from './pages/pages-text.ts'
import { siteAddress } from './pages/site-address.ts'
import { today } from './pages/today.ts'

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
    day: { type: 'string', default: today() },
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
    console.log(pagesText(await makePages({ data, dist, out, site, day }), site))
  }
} catch (error) {
  if (!(error instanceof Error)) throw error
  console.error(error.message)
  process.exitCode = 1
}
