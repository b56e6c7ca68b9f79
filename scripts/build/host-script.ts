import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { writeScript } from './write-script.ts'

/** What hosts' snippets name: it stays. */
const FILE = 'embed.js'

/** Writes `embed.js`, which hosts of embeds load. */
export function hostScript(): Plugin {
  let outDir: string
  return {
    name: 'host-script',
    apply: 'build',
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir)
    },
    closeBundle: {
      sequential: true,
      async handler() {
        if (!existsSync(join(outDir, 'index.html'))) return
        await writeScript(outDir, resolve('src/embed/host.ts'), FILE, {})
      },
    },
  }
}
