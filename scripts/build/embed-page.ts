import { resolve } from 'node:path'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { build, type Plugin } from 'vite'
import { afterBuild } from './after-build.ts'
import { contentPolicy } from './content-policy.ts'
import { withoutParts } from './without-parts.ts'

/** Where the code of embeds lies: under the assets, which are kept for good. */
const EMBED_ASSETS = 'assets/embed'

/**
 * Builds `embed.html` beside the page, by itself: the page's own code is cut into files as the page needs it, of which an embed would
 * fetch far more than it needs. `plugins` are what its style sheets need.
 */
export function embedPage(plugins: () => Plugin[]): Plugin {
  return afterBuild('embed-page', async (outDir) => {
    await build({
      configFile: false,
      base: './',
      logLevel: 'warn',
      publicDir: false,
      plugins: [withoutParts(), svelte(), ...plugins(), contentPolicy()],
      build: {
        target: 'es2022',
        outDir,
        emptyOutDir: false,
        assetsDir: EMBED_ASSETS,
        // Browsers that read this code know module preloading themselves.
        modulePreload: { polyfill: false },
        manifest: '.vite/embed-manifest.json',
        rolldownOptions: { input: resolve('embed.html'), shimMissingExports: true },
      },
    })
  })
}
