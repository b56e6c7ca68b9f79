import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Lets `fill` fill a new folder beside `folder` and puts it in its place only when all went well. Whatever
 * fails, the earlier folder stays or comes back as it was.
 */
export async function replaceFolder<T>(
  folder: string,
  fill: (fresh: string) => Promise<T>,
): Promise<T> {
  const [fresh, earlier] = [`${folder}.new`, `${folder}.earlier`]
  mkdirSync(dirname(folder), { recursive: true })
  if (existsSync(earlier) && !existsSync(folder)) renameSync(earlier, folder)
  for (const leftover of [fresh, earlier]) rmSync(leftover, { recursive: true, force: true })
  mkdirSync(fresh)
  try {
    const result = await fill(fresh)
    if (existsSync(folder)) renameSync(folder, earlier)
    try {
      renameSync(fresh, folder)
    } catch (error) {
      if (existsSync(earlier)) renameSync(earlier, folder)
      throw error
    }
    rmSync(earlier, { recursive: true, force: true })
    return result
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}
