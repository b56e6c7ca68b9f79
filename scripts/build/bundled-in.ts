import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const NAME = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/

/**
 * The folders of the packages that a package's own bundler put into one of its files, as the source map beside that file has them: MapLibre brings a
 * dozen others in one file. Throws for one that is not installed, as its licence is not at hand.
 */
export function bundledIn(file: string): string[] {
  const map = `${file}.map`
  if (!existsSync(map)) return []
  const { sources } = JSON.parse(readFileSync(map, 'utf8')) as { sources: (string | null)[] }
  const names = new Set(sources.flatMap((source) => NAME.exec(source ?? '')?.[1] ?? []))
  return [...names].sort().map((name) => installed(name, file))
}

/** Where a package is that a file names: the nearest above it. */
function installed(name: string, file: string): string {
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
    const path = join(folder, 'node_modules', name)
    if (existsSync(join(path, 'package.json'))) return path
  }
  throw new Error(`${file} has ${name} in it, which is not installed: its licence is not known`)
}
