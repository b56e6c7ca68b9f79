import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  DataType,
  Float64,
  Table,
  tableFromIPC,
  tableToIPC,
  Utf8,
  vectorFromArray,
  type Vector,
} from 'apache-arrow'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { DataError } from '../../../src/domain/data-error.ts'
import type { Manifest } from '../../../src/domain/manifest.ts'
import { SURVEY_INDEX } from '../../../src/domain/survey-index.ts'
import { readSheets } from '../../../src/search/read-sheets.ts'
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

async function reader(path: string, isKnown: boolean, known = manifest) {
  const { fetchJson } = await import('../../../src/state/fetch-published.ts')
  const { fetchTable } = await import('../../../src/state/fetch-table.ts')
  const { knownFiles } = await import('../../../src/state/known-files.ts')
  if (isKnown) knownFiles.learn(known)
  const file = known.files.find((of) => of.path === path)
  // A table that differs on purpose has a length of its own.
  const bytes = isKnown ? file?.bytes : served.get(path)?.length
  return () => (isTable(path) ? fetchTable(path, bytes!) : fetchJson(path))
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

type Content = Record<string, unknown>
const without = (part: string) => (content: Content) => void delete content[part]
/** Another thing in the place of what stands under the first name. */
const firstIs = (value: unknown) => (content: Content) => {
  content[Object.keys(content)[0]!] = value
}
/** As if they were of another version of the app: what is changed of each, and what is told then. */
const ALTERED: Record<string, [alter: (content: Content) => void, told: RegExp]> = {
  'manifest.json': [without('version'), /column version: expected a number, got nothing/],
  'cities.json': [
    (content) => delete (content[0] as Content).bounds,
    /row 1, column bounds: expected a list of numbers, got nothing/,
  ],
  'city/ostermere-mn.topo.json': [without('arcs'), /column arcs: expected a list, got nothing/],
  'city/ostermere-mn.tracts.json': [
    without('coverage'),
    /column coverage: expected a list of numbers/,
  ],
  'description/ostermere-mn.json': [
    firstIs('level'),
    /column 990001: expected an object, got "level"/,
  ],
  'distribution.json': [firstIs(7), /column 2010: expected an object, got 7/],
  'search/places.json': [without('areas'), /column areas: expected an object, got nothing/],
  'search/texts.json': [
    without('lengths'),
    /expected a list a word, a length a sheet, got another thing/,
  ],
  'embed/ostermere-mn.json': [
    without('geoid'),
    /column geoid: expected a list of texts, got nothing/,
  ],
  'embed/ostermere-mn.measures.json': [
    (content) => delete (Object.values(content)[0] as Content).decimals,
    /column [a-z-]+\.decimals: expected a number, got nothing/,
  ],
  'codebook.json': [without('measures'), /column measures: expected a list, got nothing/],
  'report.json': [without('tables'), /column tables: expected a list, got nothing/],
}
/** As the search's worker does. */
async function readSurvey(): Promise<unknown> {
  const { fetchUnread } = await import('../../../src/state/fetch-published.ts')
  return readSheets({ kind: 'index', bytes: await fetchUnread(SURVEY_INDEX) })
}
const documents = FILE_KINDS.map(({ path }) => path).filter((path) => !isTable(path))
const tables = FILE_KINDS.map(({ path }) => path).filter(isTable)

describe('a document of another schema', () => {
  it.each(documents)('%s is refused by its column', async (kind) => {
    const path = tiny(kind)
    const [alter, told] = ALTERED[kind]!
    const content = JSON.parse(new TextDecoder().decode(bytesOf(path))) as Content
    alter(content)
    served.set(path, new TextEncoder().encode(JSON.stringify(content)))
    const read = kind === SURVEY_INDEX ? readSurvey : await reader(path, false)
    const { message } = await faultOf(read)
    expect(message).toMatch(told)
    expect(message).toContain(path)
  })

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

/** A column with nulls of each type. */
const OTHER = { text: [null, '1'], number: [null, 1] }

describe('a table of another schema', () => {
  it.each(tables)(
    '%s is refused by its column, whether it is missing or of another type',
    async (path) => {
      const table = tableFromIPC(bytesOf(path))
      const [first, last] = [table.schema.fields[0]!, table.schema.fields.at(-1)!]
      const columns = (name: string, of: Vector | null) =>
        Object.fromEntries(
          table.schema.fields.flatMap((field): [string, Vector][] => {
            const vector = field.name === name ? of : table.getChild(field.name)!
            return vector ? [[field.name, vector]] : []
          }),
        )
      const messageOf = async (name: string, of: Vector | null) => {
        served.set(path, tableToIPC(new Table(columns(name, of)), 'stream'))
        return (await faultOf(await reader(path, false))).message
      }
      expect(await messageOf(last.name, null)).toMatch(
        new RegExp(`^${path}, column ${last.name}: expected a list of .*, got nothing$`),
      )
      const isText = DataType.isUtf8(first.type)
      const { length } = table.getChild(first.name)!
      const strange = vectorFromArray(
        Array.from({ length }, (_, i) => OTHER[isText ? 'number' : 'text'][i % 2]),
        isText ? new Float64() : new Utf8(),
      )
      expect(await messageOf(first.name, strange)).toBe(
        `${path}, column ${first.name}: expected a list of ${isText ? 'texts, got Float64' : 'numbers, got Utf8'}`,
      )
      served.set(path, new Uint8Array(40))
      expect((await faultOf(await reader(path, false))).message).toBe(
        `${path}: expected an Arrow stream, got 40 bytes`,
      )
    },
  )
})

/** The manifest itself is what tells that they were. */
const renewable = FILE_KINDS.map(({ path }) => path).filter((path) => path !== 'manifest.json')

describe('data that were renewed on the server since the page was opened', () => {
  it.each(renewable)('are told from damage by the manifest that is there now: %s', async (kind) => {
    const path = tiny(kind)
    const whole = bytesOf(path)
    const renewed = new Uint8Array([...whole, 32])
    const listed = (bytes: Uint8Array, dataVersion: string): Manifest => ({
      ...manifest,
      dataVersion,
      files: [
        ...manifest.files.filter((file) => file.path !== path),
        { ...manifest.files[0]!, path, bytes: bytes.length, sha256: sha256(bytes) },
      ],
    })
    const next = listed(renewed, 'next')
    served.set(path, renewed)
    served.set('manifest.json', new TextEncoder().encode(JSON.stringify(next)))
    const read = await reader(path, true, listed(whole, manifest.dataVersion))
    expect((await faultOf(read)).message).toBe(
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
