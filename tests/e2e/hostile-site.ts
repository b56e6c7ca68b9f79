import { createServer } from 'node:http'
import { mkdtempSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sirv from 'sirv'
import { buildData } from '../../scripts/data/build.ts'
import { makePages } from '../../scripts/pages/make-pages.ts'
import { writeHostileMirror } from '../fixtures/hostile-mirror.ts'

/** The built app on a server of its own with a data set, and pages of cities, in which everything that comes from outside is hostile. */
export interface HostileSite {
  /** Ends in a slash. */
  url: string
  /** The folder of its data. */
  data: string
  close(): Promise<void>
}

/** Builds the data from the demonstration's mirror with hostile texts in it, and what stands beside the app. */
export async function hostileSite(): Promise<HostileSite> {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'))
  const [mirror, data, pages] = ['mirror', 'data', 'pages'].map((name) => join(folder, name))
  writeHostileMirror('.cache/demo-mirror', mirror!)
  await buildData({ mirror: mirror!, out: data! })

  const served = [pages!, 'dist'].map((root) => sirv(root, { dev: true, etag: true }))
  const files = sirv(data!, { dev: true, etag: true })
  const server = createServer((request, response) => {
    const missing = () => void response.writeHead(404).end()
    if (request.url!.startsWith('/data/')) {
      request.url = request.url!.slice('/data'.length)
      files(request, response, missing)
    } else served[0]!(request, response, () => served[1]!(request, response, missing))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  // Code is compiled where it finds its libraries.
  const work = '.cache/test/hostile-pages'
  await makePages({ data: data!, dist: 'dist', out: pages!, site: url, day: '2026-01-02', work })
  return {
    ...{ url, data: data! },
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}
