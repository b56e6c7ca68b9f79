import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { changeWords } from './change-words.ts'
import type { FetchOptions } from './fetch-options.ts'
import { fileFault } from './file-fault.ts'
import { enterInLock, fingerprint, type Lock } from './lock.ts'
import type { RemoteFile } from './remote-source.ts'

/**
 * Whether the cache has the file as the lock has it. One that was put there by hand is looked at and noted; one that cannot be right
 * is not there for us. Throws an Error for a file that is not as the lock has it and cannot be fetched again.
 */
export async function isCached(
  source: string,
  file: RemoteFile,
  lock: Lock,
  { raw, lockFile, accept, offline, target }: FetchOptions,
): Promise<boolean> {
  const place = join(raw, file.path)
  if (!existsSync(place)) return false
  const found = await fingerprint(place)
  const known = lock.get(file.path)
  if (known?.sha256 === found.sha256) return true
  if (known && !accept) {
    const words = `${place} is not the file that ${lockFile} knows`
    if (offline) throw new Error(`${words}: ${changeWords(known, found)}.`)
    target.log(`${words}: it is fetched again`)
    return false
  }
  const fault = await fileFault(place, file)
  if (fault === null)
    await enterInLock(lockFile, lock, file.path, {
      ...{ source, address: null, retrieved: null },
      ...found,
    })
  else target.log(`${place} cannot be right: ${fault}`)
  return fault === null
}
