import { existsSync } from 'node:fs'
import { preview } from 'vite'

export interface Served {
  /** Address with a closing slash. */
  url: string
  close(): Promise<void>
}

/** Serves a build with the published data of a folder under /data/, on a free port. Throws when either is missing. */
export async function serve(outDir: string, data: string): Promise<Served> {
  if (!existsSync(`${outDir}/index.html`))
    throw new Error(`${outDir} holds no build: run npm run build`)
  if (!existsSync(`${data}/manifest.json`))
    throw new Error(`${data} holds no data: run npm start or npm run data, or set ATLAS_DATA`)
  process.env.ATLAS_DATA = data
  const server = await preview({ build: { outDir }, preview: { port: 0 }, logLevel: 'warn' })
  return { url: server.resolvedUrls!.local[0]!, close: () => server.close() }
}
