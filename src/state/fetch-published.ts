import { DataError } from '../domain/data-error.ts'
import { say } from '../words/say.ts'

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

async function fetchFile(
  path: string,
  signal?: AbortSignal,
  address = addressOf(path),
): Promise<Response> {
  const fetched = ahead.get(path)
  if (fetched) {
    ahead.delete(path)
    const body = await fetched
    signal?.throwIfAborted()
    if (body) return new Response(body)
  }
  const response = await fetch(address, { signal }).catch((cause: unknown) => {
    signal?.throwIfAborted()
    throw new NotReached(path, cause)
  })
  if (!response.ok)
    throw new DataError({ file: path, expected: say('the file'), got: `HTTP ${response.status}` })
  return response
}

/** A published JSON file. Throws DataError when it is missing, cut off or something else. */
export async function fetchJson<T>(path: string): Promise<T> {
  return parseJson(path, await (await fetchFile(path)).text())
}

/** A JSON file that is part of the site itself, at the address that its build gave it. Throws DataError when it is missing, cut off or something else. */
export async function fetchAsset(file: string, address: string): Promise<unknown> {
  const response = await fetchFile(file, undefined, new URL(address, document.baseURI))
  return parseJson(file, await response.text())
}

/** A published JSON file as bytes, for a worker to read; rejects with the signal's reason when it is aborted. */
export async function fetchUnread(path: string, signal?: AbortSignal): Promise<ArrayBuffer> {
  return (await fetchFile(path, signal)).arrayBuffer()
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
  const body = new Uint8Array(await (await fetchFile(path)).arrayBuffer())
  if (body.length !== bytes)
    throw new DataError({
      file: path,
      expected: say('{n} bytes', { n: bytes }),
      got: `${body.length}`,
    })
  return body
}
