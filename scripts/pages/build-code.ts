import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { build } from 'vite'

/** Code that Node and its threads run as it is. */
export interface BuiltCode {
  /** The thread that makes cities. */
  thread: string
  /** The list of all cities. */
  index: string
  /** Of all the code, with the versions of what it rests on. */
  hash: string
}

/** Compiles what makes the pages, whose components Node alone cannot read, into `folder`. */
export async function buildCode(folder: string): Promise<BuiltCode> {
  const entry = (name: string) => resolve('scripts/pages', `${name}.ts`)
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [svelte({ emitCss: false })],
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: {
        input: { thread: entry('thread'), index: entry('index-page') },
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
      },
    },
  })
  const hash = createHash('sha256').update(readFileSync('package-lock.json'))
  for (const name of readdirSync(folder).sort())
    if (name.endsWith('.mjs')) hash.update(name).update(readFileSync(join(folder, name)))
  const path = (name: string) => resolve(folder, `${name}.mjs`)
  return { thread: path('thread'), index: path('index'), hash: hash.digest('hex') }
}
