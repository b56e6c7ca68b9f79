import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { createServer } from 'vite'
import { FIGURE_KINDS, FIGURE_THEMES } from '../src/figure/figure-spec.ts'
import { FIGURE_SIZES } from '../src/figure/figure-sizes.ts'
import { decodeView } from '../src/view/url.ts'
import { LANGUAGES } from '../src/words/language.ts'

/**
 * `npx tsx scripts/figure.ts [--city ID] [--query '?rule=…'] [--kind city] [--size report] [--lang en] [--theme light] [--data DIR]
 * [--date YYYY-MM-DD] [--address URL] --out FILE.svg`: a figure of published data as an SVG file.
 */
const { values } = parseArgs({
  options: {
    city: { type: 'string' },
    query: { type: 'string', default: '' },
    kind: { type: 'string', default: 'city' },
    size: { type: 'string', default: 'report' },
    lang: { type: 'string', default: 'en' },
    theme: { type: 'string', default: 'light' },
    data: { type: 'string', default: 'public/data' },
    date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    address: { type: 'string', default: 'http://localhost:4173/' },
    out: { type: 'string' },
  },
})

/** The one of several words that was given. */
function oneOf<T extends string>(option: string, words: readonly T[], given: string): T {
  const found = words.find((word) => word === given)
  if (found === undefined)
    throw new Error(`--${option}: expected ${words.join(', ')}, got ${given}`)
  return found
}

/** Components are compiled on the way, which Node alone cannot do. */
async function draw(): Promise<string> {
  const { city, query, data, date, address } = values
  const ids = FIGURE_SIZES.map(({ id }) => id)
  const size = FIGURE_SIZES.find(({ id }) => id === oneOf('size', ids, values.size))!
  const { view, ignored } = decodeView(query)
  if (ignored.length > 0)
    throw new Error(`--query: did not understand ${ignored.map(({ key }) => key).join(', ')}`)
  const vite = await createServer({
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  })
  try {
    const module = await vite.ssrLoadModule('/scripts/figure/write-figure.ts')
    const { writeFigure } = module as typeof import('./figure/write-figure.ts')
    return await writeFigure({
      ...{ folder: data, day: date, address },
      view: city === undefined ? view : { ...view, city },
      spec: {
        kind: oneOf('kind', FIGURE_KINDS, values.kind),
        language: oneOf('lang', LANGUAGES, values.lang),
        theme: oneOf('theme', FIGURE_THEMES, values.theme),
        size: { width: size.width, height: size.height },
      },
    })
  } finally {
    await vite.close()
  }
}

try {
  const { out } = values
  if (!out) throw new Error('--out: expected the name of a file')
  const svg = await draw()
  writeFileSync(out, svg)
  console.log(`${out}: ${Buffer.byteLength(svg)} bytes`)
} catch (error) {
  if (!(error instanceof Error)) throw error
  console.error(error.message)
  process.exitCode = 1
}
