import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Manifest, Plugin } from 'vite'
import { filesOf } from '../budgets/files-of.ts'
import { writeScript } from './write-script.ts'

const FILE = 'early.js'
const MAP = 'src/map/CityMaps.svelte'

/**
 * Writes `early.js` beside the page, which asks for it before anything else: a small script of its own that knows the names of the map's
 * files and asks for them and for a city's data before the page's code is there. There is none under `vite dev`.
 */
export function earlyScript(): Plugin {
  let outDir: string
  return {
    name: 'early-script',
    apply: 'build',
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir)
    },
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        { tag: 'script', attrs: { src: `./${FILE}`, async: true }, injectTo: 'head-prepend' },
      ],
    },
    closeBundle: {
      sequential: true,
      order: 'post',
      async handler() {
        if (!existsSync(join(outDir, 'index.html'))) return
        const manifest = JSON.parse(
          readFileSync(join(outDir, '.vite/manifest.json'), 'utf8'),
        ) as Manifest
        const emitted = readdirSync(outDir, { recursive: true, encoding: 'utf8' })
        const all = filesOf([MAP], manifest, emitted)
        const ofPage = filesOf(['index.html'], manifest, emitted)
        const code = all.filter((file) => !ofPage.includes(file))
        await writeScript(outDir, resolve('src/early.ts'), FILE, { MAP_CODE: code })
      },
    },
  }
}
