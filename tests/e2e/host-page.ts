import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A page of someone else's, on an origin of its own. */
export interface HostPage {
  address: string
  close(): Promise<void>
}

/** Serves one page, at whatever path, from a free port, with a policy if one is given; `files` are scripts beside it, by path. */
export async function hostPage(
  html: string,
  { policy, files = {} }: { policy?: string; files?: Record<string, string> } = {},
): Promise<HostPage> {
  const server: Server = createServer(({ url }, response) => {
    const file = files[url ?? '']
    if (policy) response.setHeader('Content-Security-Policy', policy)
    response.setHeader('Content-Type', file ? 'text/javascript' : 'text/html; charset=utf-8')
    response.end(file ?? `<!doctype html><title>News</title><body style="margin:0">${html}`)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () => new Promise((done) => server.close(() => done())),
  }
}
