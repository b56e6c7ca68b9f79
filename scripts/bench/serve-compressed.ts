import { cpSync, existsSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import sirv from 'sirv'
import { compressFolder } from '../compress/compress-folder.ts'
import type { Served } from './serve.ts'

const SITE = '.cache/bench-site'
/** Brotli's best takes minutes for the database's program; a server compresses once. */
const QUALITY = 9

/** Serves the last production build with that data as a host does: compressed by Brotli. Throws where there is no build. */
export async function serveCompressed(data: string): Promise<Served> {
  if (!existsSync('dist/index.html')) throw new Error('dist holds no build: run npm run build')
  const isOld = !existsSync(SITE) || statSync(SITE).mtimeMs < statSync('dist/index.html').mtimeMs
  if (isOld) {
    rmSync(SITE, { recursive: true, force: true })
    const isServed = (path: string) => !/dist\/(data|\.vite)|duckdb-eh.*wasm/.test(path)
    cpSync('dist', SITE, { recursive: true, filter: isServed })
    cpSync(data, `${SITE}/data`, { recursive: true })
    await compressFolder(SITE, QUALITY)
  }
  const server = createServer(sirv(SITE, { brotli: true, gzip: true, etag: true }))
  await new Promise<void>((done) => server.listen(0, done))
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}
