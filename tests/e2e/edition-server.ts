import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readFileSync } from 'node:fs'
import sirv from 'sirv'

/** The built site on a server of its own, which can be taken away and can bring out a newer edition. */
export interface EditionServer {
  url: string
  /** From now on there is another worker on the server, as after an update. */
  renew(): void
  close(): Promise<void>
}

/** Serves `dist` with a folder of data at /deep/atlas/, as in a sub-folder of a site. */
export async function serveEdition(data: string): Promise<EditionServer> {
  const ROOT = '/deep/atlas'
  const site = sirv('dist', { dev: true, etag: true })
  const files = sirv(data, { dev: true, etag: true })
  let edition = 1
  const server = createServer((request, response) => {
    const path = request.url!.slice(ROOT.length)
    const missing = () => void response.writeHead(404).end()
    if (!request.url!.startsWith(`${ROOT}/`)) missing()
    else if (path === '/sw.js') {
      response.writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'no-cache' })
      response.end(`${readFileSync('dist/sw.js', 'utf8')}// ${edition}`)
    } else if (path.startsWith('/data/')) {
      request.url = path.slice('/data'.length)
      files(request, response, missing)
    } else {
      request.url = path
      site(request, response, missing)
    }
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${ROOT}/`,
    renew: () => (edition += 1),
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}
