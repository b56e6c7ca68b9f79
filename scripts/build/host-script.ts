import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { afterBuild } from './after-build.ts'
import { writeScript } from './write-script.ts'

/** What hosts' snippets name: it stays. */
const FILE = 'embed.js'

/** Writes `embed.js`, which hosts of embeds load. */
export function hostScript(plugins: () => Plugin[]): Plugin {
  return afterBuild('host-script', (outDir) =>
    writeScript(outDir, resolve('src/embed/host.ts'), FILE, {}, plugins()),
  )
}
