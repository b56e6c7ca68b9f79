import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { writeScript } from './write-script.ts'

const FILE = 'early.js'

/** Writes `early.js` beside the page, which asks for it before anything else: a small script of its own. There is none under `vite dev`. */
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
        await writeScript(outDir, resolve('src/early.ts'), FILE, {})
      },
    },
  }
}
