import { checkDocument } from '../domain/check-document.ts'
import { DataError } from '../domain/data-error.ts'
import type { Manifest } from '../domain/manifest.ts'
import { say } from '../words/say.ts'
import { knownFiles } from './known-files.ts'

const MANIFEST = 'manifest.json'

/** A file that no network brought, and that is not stored here either. */
export class NotReached extends DataError {
  constructor(file: string, cause: unknown) {
    super({ file, expected: say('an answer'), got: say('none: is there a connection?') }, { cause })
    this.name = 'NotReached'
  }
}

/** Where the published files are: beside the page, wherever the site is hosted. */
function addressOf(path: string): URL {
  return new URL(`data/${path}`, document.baseURI)
}

/** The files of a few cities. */
const MOST_AHEAD = 8
/** What was fetched before it is asked for, the oldest first; null where it did not come. */
const ahead = new Map<string, Promise<ArrayBuffer | null>>()

/** Fetches a published file that is likely to be asked for next, and keeps it until it is, or until a few others were fetched like it. */
export function fetchAhead(path: string): void {
  if (ahead.has(path)) return
  const [oldest] = ahead.keys()
  if (oldest !== undefined && ahead.size >= MOST_AHEAD) ahead.delete(oldest)
  // A fault is told when the file is asked for, and met again.
  const coming = fetch(addressOf(path), { priority: 'low' })
    .then((response) => (response.ok ? response.arrayBuffer() : null))
    .catch(() => null)
  ahead.set(path, coming)
}

/** What came wrong: the browser's own copy of it is not to be trusted. */
const damaged = new Set<string>()

/** The bytes of a file, which are those that the manifest names where that is known already. */
async function fetchFile(
  path: string,
  signal?: AbortSignal,
  address = addressOf(path),
): Promise<ArrayBuffer> {
  const body = await fetchAnything(path, signal, address)
  if (knownFiles.now) await checkWhole(path, body)
  return body
}

async function fetchAnything(
  path: string,
  signal: AbortSignal | undefined,
  address: URL,
): Promise<ArrayBuffer> {
  const fetched = ahead.get(path)
  if (fetched) {
    ahead.delete(path)
    const body = await fetched
    signal?.throwIfAborted()
    if (body) return body
  }
  const notReached = (cause: unknown) => {
    signal?.throwIfAborted()
    throw new NotReached(path, cause)
  }
  const cache = damaged.has(path) ? 'reload' : 'default'
  const response = await fetch(address, { signal, cache }).catch(notReached)
  if (!response.ok)
    throw new DataError({ file: path, expected: say('the file'), got: `HTTP ${response.status}` })
  const body = await response.arrayBuffer().catch(notReached)
  damaged.delete(path)
  return body
}

/** Rejects with a DataError where the bytes of a file are not those that the manifest names; waits for the manifest. */
async function checkWhole(path: string, body: ArrayBuffer): Promise<void> {
  try {
    await knownFiles.check(path, body, fetchManifest)
  } catch (error) {
    damaged.add(path)
    throw error
  }
}

/** Checks a file that came before the manifest once that is here: a first picture waits for no other file. */
export function checkLater(path: string, body: ArrayBuffer, refuse: (error: Error) => void): void {
  if (!knownFiles.now) checkWhole(path, body).catch(refuse)
}

/** The manifest of the data that are on the server now, whatever the browser has stored. */
async function fetchManifest(): Promise<Manifest> {
  const response = await fetch(addressOf(MANIFEST), { cache: 'reload' })
  return (await response.json()) as Manifest
}

/** A published JSON file. Throws DataError when it is missing, cut off, altered or something else. */
export async function fetchJson<T>(path: string): Promise<T> {
  return readJson(path, await fetchFile(path))
}

/** What the bytes of a published JSON file spell; throws DataError where that is no JSON, or not what the file is to hold. */
export function readJson<T>(path: string, bytes: ArrayBuffer): T {
  try {
    const content = parseJson<T>(path, new TextDecoder().decode(bytes))
    checkDocument(path, content)
    return content
  } catch (error) {
    damaged.add(path)
    throw error
  }
}

/** A JSON file that is part of the site itself, at the address that its build gave it. Throws DataError when it is missing, cut off or something else. */
export async function fetchAsset(file: string, address: string): Promise<unknown> {
  const bytes = await fetchFile(file, undefined, new URL(address, document.baseURI))
  return parseJson(file, new TextDecoder().decode(bytes))
}

/** A published JSON file as bytes, for a worker to read; rejects with the signal's reason when it is aborted. */
export async function fetchUnread(path: string, signal?: AbortSignal): Promise<ArrayBuffer> {
  return fetchFile(path, signal)
}

/** What the text of that file spells; throws DataError where that is no JSON. */
export function parseJson<T>(path: string, text: string): T {
  try {
    return JSON.parse(text) as T
  } catch (cause) {
    const got = say('{n} characters that are not: {text}', {
      n: text.length,
      text: text.slice(0, 40),
    })
    throw new DataError({ file: path, expected: 'JSON', got }, { cause })
  }
}

/** A published file as bytes; throws DataError when it is missing or not `bytes` long. */
export async function fetchBytes(path: string, bytes: number): Promise<Uint8Array> {
  const body = new Uint8Array(await fetchFile(path))
  if (body.length !== bytes) {
    damaged.add(path)
    throw new DataError({
      file: path,
      expected: say('{n} bytes', { n: bytes }),
      got: `${body.length}`,
    })
  }
  return body
}
