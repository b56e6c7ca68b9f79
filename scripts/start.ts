import { existsSync } from 'node:fs'
import { build, preview } from 'vite'
import { buildData } from './data/build.ts'
import { simulate } from './demo/simulate.ts'

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

const server = await preview({ preview: { port: Number(process.env.PORT ?? 4173) } })
console.log(`The atlas is at ${server.resolvedUrls?.local[0]} (Ctrl-C ends it)`)
