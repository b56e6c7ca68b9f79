import { dirname } from 'node:path'

const WORDS: Record<string, (folder: string) => string> = {
  ENOSPC: (folder) =>
    `There is no space left on the disk for ${folder}. Free some and run this again`,
  EDQUOT: (folder) => `The quota for ${folder} is used up. Free some space and run this again`,
  EACCES: (folder) =>
    `There is no permission to write in ${folder}. Change it, or choose another folder with --raw`,
  EPERM: (folder) =>
    `There is no permission to write in ${folder}. Change it, or choose another folder with --raw`,
  EROFS: (folder) =>
    `${folder} is on a disk that cannot be written. Choose another folder with --raw`,
}

/** A file that could not be written, in words and with a next step. */
export class DiskError extends Error {
  constructor(path: string, cause: unknown) {
    const { code = '', message } = cause as NodeJS.ErrnoException
    const words = WORDS[code]?.(dirname(path)) ?? `${path} could not be written (${message})`
    super(`${words}: what has been downloaded is kept.`, { cause })
  }
}

/** Does something on the disk at `path`. Throws a DiskError for what goes wrong. */
export async function onDisk<T>(path: string, run: () => T | Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    throw new DiskError(path, error)
  }
}
