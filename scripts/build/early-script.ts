import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { afterBuild } from './after-build.ts'
import { writeScript } from './write-script.ts'

const FILE = 'early.js'

/** Writes `early.js` beside the page, which asks for it before anything else: a small script of its own. There is none under `vite dev`. */
export function earlyScript(plugins: () => Plugin[]): Plugin {
  return {
    ...afterBuild('early-script', (outDir) =>
      writeScript(outDir, resolve('src/early.ts'), FILE, {}, plugins()),
    ),
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        { tag: 'script', attrs: { src: `./${FILE}`, async: true }, injectTo: 'head-prepend' },
      ],
    },
  }
}
