import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import sirv from 'sirv'
import { defineConfig, type Plugin } from 'vite'
import { contentPolicy } from './scripts/build/content-policy.ts'
import { earlyScript } from './scripts/build/early-script.ts'
import { embedPage } from './scripts/build/embed-page.ts'
import { figureFonts } from './scripts/build/figure-fonts.ts'
import { firstChunk } from './scripts/build/first-chunk.ts'
import { hostScript } from './scripts/build/host-script.ts'
import { licences } from './scripts/build/licences.ts'
import { offlineWorker } from './scripts/build/offline-worker.ts'
import { ShippedPackages } from './scripts/build/shipped-packages.ts'
import { tokenSheet } from './src/look/palette.ts'

const TOKENS = 'virtual:tokens.css'

/** The tokens of `src/look/palette.ts` as a style sheet, so that colours are written down once. */
function tokens(): Plugin {
  return {
    name: 'tokens',
    resolveId: (id) => (id === TOKENS ? `\0${TOKENS}` : undefined),
    load: (id) => (id === `\0${TOKENS}` ? tokenSheet() : undefined),
  }
}

const GENERATOR_TEST = /@stdlib[\\/]assert-has-generator-support[\\/]lib[\\/]index\.js$/

/** Answers @stdlib, which finds out by evaluating text whether there are generators: a strict Content-Security-Policy refuses that. */
function withoutEval(): Plugin {
  return {
    name: 'without-eval',
    load: (id) => (GENERATOR_TEST.test(id) ? 'module.exports = () => true' : undefined),
  }
}

const OF_JSPDF = /^(canvg|html2canvas|dompurify)$/

/** Leaves out what jsPDF would fetch to draw HTML, which nothing here asks for. */
function withoutHtmlInPdf(): Plugin {
  return {
    name: 'without-html-in-pdf',
    enforce: 'pre',
    resolveId: (id) => (OF_JSPDF.test(id) ? '\0nothing' : undefined),
    load: (id) => (id === '\0nothing' ? 'export default undefined' : undefined),
  }
}

/** Serves /data/ from another folder than public/data, so that tests can run one build on several data sets. */
function dataFolder(folder: string | undefined): Plugin {
  const serve = () => sirv(resolve(folder!), { dev: true, etag: true })
  return {
    name: 'data-folder',
    configureServer: (server) => {
      if (folder && existsSync(folder)) server.middlewares.use('/data', serve())
    },
    configurePreviewServer: (server) => {
      if (folder && existsSync(folder)) server.middlewares.use('/data', serve())
    },
  }
}

const shipped = new ShippedPackages()

/** DuckDB's package says of each of its files that it does nothing by itself, which its worker does. */
function keptDuckdb(): Plugin {
  return {
    name: 'kept-duckdb',
    transform: {
      filter: { id: /duckdb-browser-eh\.worker\.js$/ },
      handler: (code) => ({ code, map: null, moduleSideEffects: true }),
    },
  }
}

export default defineConfig({
  base: './',
  // A missing file must be a 404, not the page.
  appType: 'mpa',
  plugins: [
    svelte(),
    shipped.noting(),
    tokens(),
    withoutEval(),
    figureFonts((file) => shipped.note(file)),
    withoutHtmlInPdf(),
    dataFolder(process.env.ATLAS_DATA),
    earlyScript(() => [shipped.noting()]),
    // After all other tags, so that it stands before them.
    contentPolicy(),
    embedPage(() => [shipped.noting(), tokens(), withoutEval()]),
    hostScript(() => [shipped.noting()]),
    // When all that ships others' code is built.
    licences(shipped),
    // Last: it lists what the others wrote.
    offlineWorker(() => [shipped.noting()]),
  ],
  // What only a worker asks for is met late, and has the page loaded again.
  optimizeDeps: { include: ['@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js'] },
  worker: { format: 'es', plugins: () => [shipped.noting(), keptDuckdb()] },
  build: {
    target: 'es2022',
    manifest: true,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: firstChunk() }] } } },
  },
})
