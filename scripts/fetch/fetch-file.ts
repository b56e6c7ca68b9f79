import { mkdirSync, renameSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { formatBytes } from '../../src/domain/number-format.ts'
import { isCached } from './cached-file.ts'
import { changeWords } from './change-words.ts'
import { onDisk } from './disk-error.ts'
import { download } from './download.ts'
import { UnavailableError } from './fetch-faults.ts'
import type { FetchOptions } from './fetch-options.ts'
import { enterInLock, fingerprint, type Lock } from './lock.ts'
import { dropPart } from './part-note.ts'
import type { RemoteFile } from './remote-source.ts'
import { transferMeter } from './transfer-meter.ts'

/**
 * Sees to it that a file lies in the cache as the lock has it: finds it there or downloads it, and notes in the lock what is new.
 * Throws an Error with both hashes for a file that changed and was not accepted, and what `download` throws.
 */
export async function fetchFile(
  source: string,
  file: RemoteFile,
  lock: Lock,
  options: FetchOptions,
): Promise<void> {
  const { raw, lockFile, offline, refresh, accept, connection, signal, base, target } = options
  if (!refresh && (await isCached(source, file, lock, options)))
    return target.log(`cached    ${file.path}`)
  if (offline)
    throw new UnavailableError(`${file.path} is not in ${raw}, and --offline fetches nothing.`)

  const place = join(raw, file.path)
  const part = `${place}.part`
  await onDisk(place, () => mkdirSync(dirname(place), { recursive: true }))
  const meter = transferMeter(file.path, target)
  const log = (line: string) => {
    meter.clear()
    target.log(line)
  }
  const how = { part, connection, signal, base, log, onBytes: meter.advance }
  const address = await download(file, how)
  const found = await fingerprint(part)
  const known = lock.get(file.path)
  const isNew = known?.sha256 !== found.sha256
  if (known && isNew && !accept) {
    dropPart(part)
    throw new Error(
      [
        `${file.path} has changed at ${address}: ${changeWords(known, found)}.`,
        `It was not kept. Find out what changed; --accept takes it and notes it in ${lockFile}.`,
      ].join(' '),
    )
  }
  const retrieved = connection.today()
  if (isNew) await enterInLock(lockFile, lock, file.path, { source, address, retrieved, ...found })
  await onDisk(place, () => renameSync(part, place))
  dropPart(part, 'bytes')
  log(`fetched   ${file.path}  ${formatBytes(found.bytes)} from ${new URL(address).host}`)
}
