import type { Connection } from './connection.ts'
import { retryAfter } from './back-off.ts'
import { onDisk } from './disk-error.ts'
import { AddressFault, PassingFault } from './fetch-faults.ts'
import { dropPart, notePart, readPart, type Part } from './part-note.ts'

/** One try to get a file. */
export interface Transfer {
  /** Where it is asked for: a test server may stand in for the official address. */
  address: string
  /** The file that its bytes are added to. */
  part: string
  connection: Connection
  signal: AbortSignal
  /** Bytes that are there, and all there will be, where the server says it. */
  onBytes(done: number, total: number | null): void
}

const AGENT = 'redlining-health-atlas (data build)'
/** Statuses that may pass: too slow, too early, too many, and servers in trouble. */
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504])

/**
 * Downloads a file into `part`, going on where an earlier try stopped if its server can tell that nothing changed.
 * Throws a PassingFault or an AddressFault for what the network did, a DiskError for what the disk did.
 */
export async function transfer(wanted: Transfer): Promise<void> {
  const { address, part, connection, signal } = wanted
  const stall = new AbortController()
  const timer = setTimeout(() => stall.abort(), connection.stallMs)
  try {
    const earlier = readPart(part, address)
    const both = AbortSignal.any([signal, stall.signal])
    const response = await fetch(address, { headers: headersFor(earlier), signal: both })
    const start = startOf(response, earlier, part)
    await receive(response, start, wanted, () => timer.refresh())
  } catch (error) {
    if (!isNetworkFault(error)) throw error
    const stalled = stall.signal.aborted && `no byte for ${connection.stallMs / 1000} s`
    throw new PassingFault(stalled || networkWords(error), { cause: error })
  } finally {
    clearTimeout(timer)
  }
}

function headersFor(earlier: Part | null): Record<string, string> {
  const plain = { 'user-agent': AGENT, 'accept-encoding': 'identity' }
  return earlier
    ? { ...plain, range: `bytes=${earlier.bytes}-`, 'if-range': earlier.validator }
    : plain
}

/** From which byte on the response goes. */
function startOf({ status, headers }: Response, earlier: Part | null, part: string): number {
  if (status === 200) return 0
  const from = /^bytes (\d+)-/.exec(headers.get('content-range') ?? '')?.[1]
  if (status === 206 && earlier && Number(from) === earlier.bytes) return earlier.bytes
  if (status === 206 || status === 416) {
    dropPart(part)
    throw new PassingFault('the rest does not fit what was there')
  }
  const words = `it answered ${status}`
  if (!PASSING.has(status)) throw new AddressFault(words)
  throw new PassingFault(words, { waitMs: retryAfter(headers.get('retry-after'), Date.now()) })
}

async function receive(
  { headers, body }: Response,
  start: number,
  { address, part, connection, onBytes }: Transfer,
  onLife: () => void,
): Promise<void> {
  // Where a server compresses against our wish, the length is not that of the file.
  const length = headers.has('content-encoding') ? null : headers.get('content-length')
  const total = length === null ? null : start + Number(length)
  let done = start
  const writer = await onDisk(part, () => connection.openPart(part, start > 0 ? 'a' : 'w'))
  try {
    await onDisk(part, () => notePart(part, address, validatorOf(headers)))
    onBytes(done, total)
    for await (const chunk of body ?? []) {
      await onDisk(part, () => writer.write(chunk))
      done += chunk.length
      onLife()
      onBytes(done, total)
    }
  } finally {
    await onDisk(part, () => writer.close())
  }
  if (total !== null && done !== total)
    throw new PassingFault(`it broke off after ${done} of ${total} bytes`)
}

function validatorOf(headers: Headers): string | null {
  const etag = headers.get('etag')
  return etag && !etag.startsWith('W/') ? etag : headers.get('last-modified')
}

/** `fetch` throws a TypeError for whatever the network does, and an AbortError when it is told to stop. */
function isNetworkFault(error: unknown): error is Error {
  return error instanceof TypeError || (error instanceof Error && error.name === 'AbortError')
}

function networkWords({ message, cause }: Error): string {
  return cause instanceof Error ? `${message} (${cause.message})` : message
}
