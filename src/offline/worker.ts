import { DataFiles } from './data-files.ts'
import { DataStore } from './data-store.ts'
import type { Edition } from './edition.ts'
import type { Asked, Cleared, Stored } from './messages.ts'
import { Shell } from './shell.ts'
import { citiesKept } from './stored-file.ts'
import { unstored } from './unstored.ts'

/** Put in its place by the build. */
declare const EDITION: Edition

const scope = self as unknown as ServiceWorkerGlobalScope
const root = scope.registration.scope
const prefix = `atlas:${new URL(root).pathname}`
const shell = new Shell(EDITION, root, prefix)
const store = new DataStore(`${prefix}:data`, `${root}data/`)
const data = new DataFiles(store, `${root}data/`)

scope.addEventListener('install', (event) => event.waitUntil(shell.install()))

scope.addEventListener('activate', (event) => {
  const begin = async () => {
    // Pages that opened without any worker are served by this one from now on; their code is the same.
    await scope.clients.claim()
    await shell.prune((await scope.clients.matchAll({ type: 'window' })).length)
  }
  event.waitUntil(begin())
})

scope.addEventListener('fetch', (event) => {
  const { request } = event
  const path = pathOf(request.url)
  if (path === null || !['GET', 'HEAD'].includes(request.method)) return
  const later = (work: Promise<unknown>) => event.waitUntil(work)
  if (path.startsWith('data/')) {
    if (request.method === 'GET') event.respondWith(data.answer(path.slice(5), later))
    return
  }
  if (request.mode === 'navigate' && CITY_PAGE.test(path)) {
    event.respondWith(cityPage(path, request))
    return
  }
  if (!shell.has(path)) {
    if (request.method === 'GET' && path.startsWith('assets/'))
      event.respondWith(shell.answerOther(path))
    return
  }
  if (request.mode === 'navigate') later(data.refresh())
  event.respondWith(request.method === 'GET' ? shell.answer(path, later) : headOf(path, request))
})

/** Pages of cities are not kept, as the atlas itself shows the same: without network it opens in their place. */
const CITY_PAGE = /^city\/([a-z0-9-]+-[a-z0-9-]+)\/(?:(es)\/)?$/

async function cityPage(path: string, request: Request): Promise<Response> {
  return fetch(request).catch(() => {
    const [, city = '', language] = CITY_PAGE.exec(path)!
    const query = new URLSearchParams({ city, ...(language !== undefined && { lang: language }) })
    return Response.redirect(`${root}?${query}`)
  })
}

/** A question whether a file is there, without fetching all of it. */
async function headOf(path: string, request: Request): Promise<Response> {
  const stored = await caches.match(root + path, { ignoreVary: true })
  return stored ? new Response(null, { headers: stored.headers }) : fetch(request)
}

scope.addEventListener('message', (event) => {
  const asked = event.data as Asked
  const work = answer(asked).then(
    (value) => event.ports[0]?.postMessage({ value }),
    (error: unknown) => event.ports[0]?.postMessage({ error: String(error) }),
  )
  event.waitUntil(work)
})

async function answer(asked: Asked): Promise<Stored | Cleared | null> {
  if (asked.ask === 'take over') await scope.skipWaiting()
  if (asked.ask === 'keep') await keep(asked.addresses)
  if (asked.ask === 'stored') return stored()
  if (asked.ask === 'clear') return clear()
  return null
}

async function keep(addresses: string[]): Promise<void> {
  for (const address of addresses) {
    const path = pathOf(address)
    if (path === null) continue
    await (path.startsWith('data/') ? data.keep(path.slice(5)) : shell.keep(path))
  }
}

async function stored(): Promise<Stored> {
  const [files, { code, heavy }] = await Promise.all([store.list(), shell.sizes()])
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
  return {
    ...{ cities: citiesKept(files), files: files.length, data: bytes, code, database: heavy },
    unstored: unstored.reason,
  }
}

async function clear(): Promise<Cleared> {
  const { cities, files, data, database } = await stored()
  await store.keep(() => false)
  await shell.dropHeavy()
  return { cities: cities.length, files, data, database }
}

/** An address as a path under the folder that is served, without query; null for anything outside. */
function pathOf(address: string): string | null {
  const { origin, pathname } = new URL(address)
  const whole = origin + pathname
  return whole.startsWith(root) ? whole.slice(root.length) : null
}
