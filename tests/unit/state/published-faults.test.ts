import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { DataError } from '../../../src/domain/data-error.ts'
import type { Manifest } from '../../../src/domain/manifest.ts'
import { sha256 } from '../../../scripts/data/source-file.ts'
import { buildTiny } from '../../fixtures/built-folder.ts'
import { FILE_KINDS } from '../../fixtures/faults.ts'

let folder: string
let manifest: Manifest

beforeAll(async () => {
  folder = (await buildTiny()).out
  manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest
})

/** The server: files by path that differ from those of the folder; null where it has none, and where it is not reached. */
let served: Map<string, Uint8Array | null>
let isReached: boolean
let asked: { path: string; cache: RequestCache | undefined }[]

beforeEach(() => {
  served = new Map()
  isReached = true
  asked = []
  vi.resetModules()
  vi.stubGlobal('document', { baseURI: 'https://atlas.test/' })
  vi.stubGlobal('fetch', (address: URL, options: RequestInit = {}) => {
    const path = address.pathname.slice('/data/'.length)
    asked.push({ path, cache: options.cache })
    if (!isReached) return Promise.reject(new TypeError('Failed to fetch'))
    const body = served.has(path) ? served.get(path)! : bytesOf(path)
    return Promise.resolve(
      body ? new Response(body as Uint8Array<ArrayBuffer>) : new Response(null, { status: 404 }),
    )
  })
})
afterEach(() => vi.unstubAllGlobals())

/** What the tiny data, whose maps have no sheets, lack. */
const SHEETS: Record<string, string> = {
  description: '{"990001":{"1a":"Level ground","5":"The trend is up"}}',
  'search/texts.json': '{"areas":[990001],"lengths":[2],"words":"ground level","sheets":["1","1"]}',
}
const bytesOf = (path: string) => {
  const sheets = SHEETS[path] ?? SHEETS[path.split('/')[0]!]
  return sheets
    ? new TextEncoder().encode(sheets)
    : new Uint8Array(readFileSync(join(folder, path)))
}
const isTable = (path: string) => path.endsWith('.arrow')

/** The kinds of files as the tiny data have them: their city has another name. */
const city = () =>
  manifest.files.map(({ path }) => /^city\/(.+)\.topo\.json$/.exec(path)?.[1]).find(Boolean)!
const tiny = (path: string) => path.replace('ostermere-mn', city())

async function reader(path: string, isKnown: boolean) {
  const { fetchBytes, fetchJson } = await import('../../../src/state/fetch-published.ts')
  const { knownFiles } = await import('../../../src/state/known-files.ts')
  if (isKnown) knownFiles.learn(manifest)
  const file = manifest.files.find((of) => of.path === path)
  return () => (isTable(path) ? fetchBytes(path, file!.bytes) : fetchJson(path))
}

async function faultOf(read: () => Promise<unknown>): Promise<DataError> {
  const error: unknown = await read().catch((cause: unknown) => cause)
  // Of another copy of the module, as all were loaded anew.
  expect((error as Error).name).toMatch(/^(DataError|NotReached)$/)
  return error as DataError
}

describe.each(FILE_KINDS.map(({ path }) => path))('%s', (kind) => {
  it('that is missing, cut off, altered or out of reach is named, with what was expected and what came, and is read when it is back', async () => {
    const path = tiny(kind)
    const whole = bytesOf(path)
    const listed = manifest.files.some((file) => file.path === path)
    const read = await reader(path, listed)

    served.set(path, null)
    expect((await faultOf(read)).message).toBe(`${path}: expected the file, got HTTP 404`)
    served.set(path, whole.slice(0, whole.length / 2))
    expect((await faultOf(read)).message).toMatch(
      listed ? /expected SHA-256 .*, got \w{12}$/ : /expected JSON, got/,
    )
    if (listed) {
      const altered = whole.slice()
      altered[altered.length >> 1]! ^= 1
      served.set(path, altered)
      expect((await faultOf(read)).message).toContain(
        `${path}: expected SHA-256 ${sha256(whole).slice(0, 12)}, as manifest.json has it`,
      )
    }
    isReached = false
    expect((await faultOf(read)).message).toBe(
      `${path}: expected an answer, got none: is there a connection?`,
    )

    isReached = true
    served.delete(path)
    await expect(read()).resolves.toBeTruthy()
    const last = asked.filter((of) => of.path === path).at(-1)
    expect(last!.cache, 'the browser’s own copy is not taken again').toBe('reload')
  })
})

const withoutPart: Record<string, [part: string, expected: RegExp]> = {
  'manifest.json': ['version', /column version: expected a number, got nothing/],
  'cities.json': ['', /row 1, column bounds: expected a list of numbers, got nothing/],
  'city/ostermere-mn.topo.json': ['arcs', /column arcs: expected a list, got nothing/],
  'city/ostermere-mn.tracts.json': ['coverage', /column coverage: expected a list of numbers/],
  'search/places.json': ['areas', /column areas: expected an object, got nothing/],
  'embed/ostermere-mn.json': ['geoid', /column geoid: expected a list of texts, got nothing/],
  'codebook.json': ['measures', /column measures: expected a list, got nothing/],
  'report.json': ['tables', /column tables: expected a list, got nothing/],
}

describe('a document of another schema', () => {
  it.each(Object.entries(withoutPart))(
    '%s is refused by its column',
    async (kind, [part, told]) => {
      const path = tiny(kind)
      const content = JSON.parse(readFileSync(join(folder, path), 'utf8')) as Record<
        string,
        unknown
      >
      if (part) delete content[part]
      else delete (content as unknown as { bounds?: unknown }[])[0]!.bounds
      served.set(path, new TextEncoder().encode(JSON.stringify(content)))
      const read = await reader(path, false)
      const { message } = await faultOf(read)
      expect(message).toMatch(told)
      expect(message).toContain(path)
    },
  )

  it('with a column too short is refused by both lengths', async () => {
    const path = tiny('city/ostermere-mn.tracts.json')
    const content = JSON.parse(readFileSync(join(folder, path), 'utf8')) as { grade: unknown[] }
    content.grade.pop()
    served.set(path, new TextEncoder().encode(JSON.stringify(content)))
    const { message } = await faultOf(await reader(path, false))
    expect(message).toContain('column grade: expected')
    expect(message).toContain(`got ${content.grade.length}`)
  })
})

describe('data that were renewed on the server since the page was opened', () => {
  it('are told from damage by the manifest that is there now', async () => {
    const path = 'report.json'
    const renewed = new TextEncoder().encode(`${readFileSync(join(folder, path), 'utf8')} `)
    const files = manifest.files.map((file) =>
      file.path === path ? { ...file, sha256: sha256(renewed) } : file,
    )
    const next = { ...manifest, dataVersion: 'next', files }
    served.set(path, renewed)
    served.set('manifest.json', new TextEncoder().encode(JSON.stringify(next)))
    const { message } = await faultOf(await reader(path, true))
    expect(message).toBe(
      `${path}: expected data of version ${manifest.dataVersion}, got version next, which came meanwhile: reload the page`,
    )
  })
})

describe('a file that came before the manifest', () => {
  it('is refused afterwards where it is not the one that the manifest names, and not before', async () => {
    const { checkLater, fetchUnread } = await import('../../../src/state/fetch-published.ts')
    const { knownFiles } = await import('../../../src/state/known-files.ts')
    const path = 'cities.json'
    served.set(path, new TextEncoder().encode('[]'))
    const refuse = vi.fn()
    checkLater(path, await fetchUnread(path), refuse)
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(refuse).not.toHaveBeenCalled()
    knownFiles.learn(manifest)
    await vi.waitFor(() => expect(refuse).toHaveBeenCalledTimes(1))
    expect(String(refuse.mock.calls[0]![0])).toContain('cities.json: expected SHA-256')
  })
})
