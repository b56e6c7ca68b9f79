import { readdirSync, readFileSync } from 'node:fs'
import type { APIRequestContext } from '@playwright/test'
import { expect, test } from './deployed.ts'

const ASSETS = readdirSync('dist/assets')
const asset = (pattern: RegExp) => `./assets/${ASSETS.find((name) => pattern.test(name))}`

/** The headers of what is there, asked for in these encodings only. */
async function headersOf(request: APIRequestContext, path: string, encoding = 'identity') {
  const response = await request.get(path, { headers: { 'accept-encoding': encoding } })
  expect(response.status(), path).toBe(200)
  return response.headers()
}

test('every file has the type that browsers ask for', async ({ request }) => {
  const types = {
    './': 'text/html',
    [asset(/\.css$/)]: 'text/css',
    [asset(/^index-.*\.js$/)]: 'text/javascript',
    [asset(/\.mjs$/)]: 'text/javascript',
    [asset(/\.wasm$/)]: 'application/wasm',
    [asset(/\.woff2$/)]: 'font/woff2',
    './early.js': 'text/javascript',
    './sw.js': 'text/javascript',
    './manifest.webmanifest': 'application/manifest+json',
    './icon-192.png': 'image/png',
    './icon.svg': 'image/svg+xml',
    './data/manifest.json': 'application/json',
    './data/tract.arrow': 'application/vnd.apache.arrow.stream',
    './data/codebook.md': 'text/markdown; charset=utf-8',
    './data/city/calverne-ar.csv': 'text/csv; charset=utf-8',
    './data/city/calverne-ar.geojson': 'application/geo+json',
    './data/city/calverne-ar.parquet': 'application/vnd.apache.parquet',
  }
  for (const [path, type] of Object.entries(types))
    expect((await headersOf(request, path))['content-type'], path).toBe(type)
})

test('files come compressed as the browser can take them', async ({ request }) => {
  for (const path of [asset(/\.wasm$/), asset(/\.mjs$/), './data/tract.arrow']) {
    const encoding = async (accepted: string) =>
      (await headersOf(request, path, accepted))['content-encoding']
    expect(await encoding('gzip, deflate, br'), path).toBe('br')
    expect(await encoding('gzip'), path).toBe('gzip')
    expect(await encoding('identity'), path).toBeUndefined()
    expect((await headersOf(request, path, 'br')).vary, path).toBe('Accept-Encoding')
  }
})

test('a compressed file is the file', async ({ request }) => {
  const plain = readFileSync('.cache/demo-data/manifest.json')
  for (const encoding of ['br', 'gzip', 'identity']) {
    const headers = { 'accept-encoding': encoding }
    const response = await request.get('./data/manifest.json', { headers })
    expect(await response.body(), encoding).toEqual(plain)
  }
})

test('files named by their hash are kept for a year, the others asked for again', async ({
  request,
}) => {
  const cache = async (path: string) => (await headersOf(request, path))['cache-control']
  for (const path of [asset(/\.wasm$/), asset(/\.woff2$/), asset(/^index-.*\.js$/)])
    expect(await cache(path), path).toBe('public, max-age=31536000, immutable')
  for (const path of ['./', './early.js', './sw.js', './icon.svg', './data/manifest.json'])
    expect(await cache(path), path).toBe('no-cache')
})

test('what has not changed is not sent again', async ({ request }) => {
  for (const path of ['./', './data/manifest.json', './data/tract.arrow']) {
    const { etag } = await headersOf(request, path, 'br')
    const headers = { 'accept-encoding': 'br', 'if-none-match': etag! }
    const again = await request.get(path, { headers })
    expect(again.status(), path).toBe(304)
    expect(await again.body()).toHaveLength(0)
    expect(again.headers()['cache-control'], path).toBe('no-cache')
    const changed = await request.get(path, { headers: { 'if-none-match': '"another"' } })
    expect(changed.status(), path).toBe(200)
  }
})

test('the policy stands on every answer, refusals too', async ({ request }) => {
  const paths = ['./', asset(/duckdb.*worker/), './data/manifest.json', './data/missing.json']
  for (const path of paths) {
    const headers = (await request.get(path)).headers()
    expect(headers['content-security-policy'], path).toMatch(/^default-src 'none'; /)
    expect(headers['content-security-policy'], path).not.toMatch(/'unsafe-|https?:/)
    expect(headers['x-content-type-options'], path).toBe('nosniff')
    expect(headers['referrer-policy'], path).toBe('strict-origin-when-cross-origin')
  }
})

test('a missing file is missing, and no cache keeps that', async ({ request }) => {
  for (const path of ['./data/missing.json', './assets/missing-12345678.js', './city/milwaukee']) {
    const response = await request.get(path)
    expect(response.status(), path).toBe(404)
    expect(await response.text(), path).not.toContain('id="app"')
    expect(response.headers()['cache-control'], path).toBeUndefined()
  }
})

test('the folder without its slash leads to it with what was asked', async ({
  request,
  origin,
}) => {
  const response = await request.get(`${origin}/atlas?city=ostermere-mn`, { maxRedirects: 0 })
  expect(response.status()).toBe(301)
  expect(response.headers().location).toBe('/atlas/?city=ostermere-mn')
})
