import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DataFiles } from '../../../src/offline/data-files.ts'
import { DataStore } from '../../../src/offline/data-store.ts'

const ROOT = 'https://atlas.test/data/'
const MANIFEST = JSON.stringify({
  version: 1,
  dataVersion: 'one',
  files: [{ path: 'cities.json', sha256: 'of another file' }],
})

const full = () => Promise.reject(new DOMException('no room', 'QuotaExceededError'))
const forbidden = () => Promise.reject(new DOMException('insecure', 'SecurityError'))

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  vi.stubGlobal('fetch', (address: string) =>
    Promise.resolve(new Response(address.endsWith('manifest.json') ? MANIFEST : '[]')),
  )
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

async function answered(cache: () => Promise<unknown>): Promise<string[]> {
  vi.stubGlobal('caches', { open: cache })
  const files = new DataFiles(new DataStore('test', ROOT), ROOT)
  const work: Promise<unknown>[] = []
  const texts: string[] = []
  for (const path of ['manifest.json', 'cities.json'])
    texts.push(await (await files.answer(path, (later) => work.push(later))).text())
  // What goes on afterwards must not end in an error either.
  await Promise.all(work)
  return texts
}

describe('the worker that keeps files', () => {
  it('gives a page its files where the store is full', async () => {
    const cache = { match: () => Promise.resolve(undefined), put: full, delete: full }
    expect(await answered(() => Promise.resolve(cache))).toEqual([MANIFEST, '[]'])
    expect(console.warn).toHaveBeenCalled()
  })

  it('gives a page its files where every store is forbidden', async () => {
    expect(await answered(forbidden)).toEqual([MANIFEST, '[]'])
  })

  it('asks for the manifest again after a while, however the machine’s clock is set meanwhile', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'performance'] })
    const asked = vi.fn(() => Promise.resolve(new Response(MANIFEST)))
    vi.stubGlobal('fetch', asked)
    vi.stubGlobal('caches', { open: forbidden })
    const files = new DataFiles(new DataStore('test', ROOT), ROOT)
    await files.refresh()
    vi.setSystemTime(new Date('1980-01-01'))
    await vi.advanceTimersByTimeAsync(60_000)
    await files.refresh()
    expect(asked).toHaveBeenCalledTimes(2)
    vi.useRealTimers()
  })
})
