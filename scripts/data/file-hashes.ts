import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { sha256 } from './source-file.ts'

/** The SHA-256 of each file below `folder` by its path in there; empty when there is no such folder. Links are followed. */
export function fileHashes(folder: string): Record<string, string> {
  const paths = pathsBelow(folder)
  return Object.fromEntries(paths.map((path) => [path, sha256(readFileSync(join(folder, path)))]))
}

function pathsBelow(folder: string, path = ''): string[] {
  const place = statSync(join(folder, path), { throwIfNoEntry: false })
  if (!place?.isDirectory()) return place ? [path] : []
  const names = readdirSync(join(folder, path)).sort()
  return names.flatMap((name) => pathsBelow(folder, join(path, name)))
}
