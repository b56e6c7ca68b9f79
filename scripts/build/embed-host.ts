import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { writeScript } from './write-script.ts'

const FILE = 'embed.js'

/** Writes `embed.js`, the script of pages that embed a city. Its name stays: it stands in others' articles. There is none under `vite dev`. */
export function embedHost(): Plugin {
  let outDir: string
  return {
    name: 'embed-host',
    apply: 'build',
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir)
    },
    closeBundle: {
      sequential: true,
      async handler() {
        await writeScript(outDir, resolve('src/embed-host.ts'), FILE, {})
      },
    },
  }
}
