import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'

/**
 * What writes more into the folder of the page, one after the other in the order of the plugins, when the page has been built; `run` gets that
 * folder. It does nothing under `vite dev`, nor in builds that make no page.
 */
export function afterBuild(name: string, run: (outDir: string) => Promise<void>): Plugin {
  let outDir: string
  return {
    name,
    apply: 'build',
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir)
    },
    closeBundle: {
      sequential: true,
      order: 'post',
      async handler() {
        if (existsSync(join(outDir, 'index.html'))) await run(outDir)
      },
    },
  }
}
