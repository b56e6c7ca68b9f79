import { existsSync } from 'node:fs'
import { preview } from 'vite'

export interface Served {
  /** Address with a closing slash. */
  url: string
  close(): Promise<void>
}

/** Serves a build with the published data of a folder under /data/, on a free port. Throws where there is no build. */
export async function serve(outDir: string, data: string): Promise<Served> {
  if (!existsSync(`${outDir}/index.html`))
    throw new Error(`${outDir} holds no build: run npm run build`)
  process.env.ATLAS_DATA = data
  const server = await preview({ build: { outDir }, preview: { port: 0 }, logLevel: 'warn' })
  return { url: server.resolvedUrls!.local[0]!, close: () => server.close() }
}
