import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { createServer } from 'vite'
import { findAll } from './findings/find-all.ts'
import { findingsJson } from './findings/findings-json.ts'
import { findingsText } from './findings/findings-text.ts'

/**
 * `npm run findings -- [--data DIR] [--date YYYY-MM-DD] [--out DIR]`: what published data say, as data/findings.json for the app and
 * docs/findings.md with its picture for people, both below --out. The same data give the same bytes.
 */
const { values } = parseArgs({
  options: {
    data: { type: 'string', default: 'public/data' },
    date: { type: 'string' },
    out: { type: 'string', default: '.' },
  },
})

/** The chart as text. Its component is compiled on the way, which Node alone cannot do. */
async function drawForest(findings: Awaited<ReturnType<typeof findAll>>): Promise<string> {
  const vite = await createServer({
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  })
  try {
    const module = await vite.ssrLoadModule('/scripts/findings/forest-svg.ts')
    const { forestSvg } = module as typeof import('./findings/forest-svg.ts')
    return forestSvg(findings)
  } finally {
    await vite.close()
  }
}

try {
  const { data, date, out } = values
  if (date !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(date))
    throw new Error(`--date: expected YYYY-MM-DD, got ${date}`)
  const findings = await findAll(data, date)
  const files = [
    ['data/findings.json', findingsJson(findings)],
    ['docs/findings.md', findingsText(findings)],
    ['docs/forest.svg', await drawForest(findings)],
  ] as const
  for (const [path, text] of files) {
    const place = join(out, path)
    mkdirSync(dirname(place), { recursive: true })
    writeFileSync(place, text)
    console.log(`${place}: ${Buffer.byteLength(text)} bytes`)
  }
} catch (error) {
  if (!(error instanceof Error)) throw error
  console.error(error.message)
  process.exitCode = 1
}
