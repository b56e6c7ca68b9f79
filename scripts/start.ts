import { existsSync } from 'node:fs'
import { build, preview } from 'vite'
import { buildData } from './data/build.ts'
import { simulate } from './demo/simulate.ts'
import { makePages } from './pages/make-pages.ts'
import { pagesText } from './pages/pages-text.ts'
import { today } from './pages/today.ts'

/** Builds the atlas and serves it: on the data in public/data, or on demonstration cities where none were built. */
const DATA = 'public/data'
const DEMO_MIRROR = '.cache/demo-mirror'

if (!existsSync(`${DATA}/manifest.json`)) {
  console.log(`No data in ${DATA} yet: making the demonstration cities, which are invented`)
  await simulate({ out: DEMO_MIRROR })
  await buildData({ mirror: DEMO_MIRROR, out: DATA })
}

console.log('Building the app')
await build({ logLevel: 'warn' })

console.log('Making the pages of cities')
const pages = await makePages({ data: DATA, dist: 'dist', site: null, day: today() })
console.log(pagesText(pages, null))

const server = await preview({ preview: { port: Number(process.env.PORT ?? 4173) } })
console.log(`The atlas is at ${server.resolvedUrls?.local[0]} (Ctrl-C ends it)`)
