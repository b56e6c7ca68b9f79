import { readdirSync } from 'node:fs'

const FOLDERS = ['src', 'scripts', 'tests', 'docs', 'data', 'public', '.github']
const MADE = /^(?:public\/data|data\/raw)(?:\/|$)/

/** Every file of the repository but what commands write, by its path with forward slashes. */
export function repositoryFiles(): string[] {
  const top = readdirSync('.', { withFileTypes: true })
  const below = top
    .filter((entry) => entry.isDirectory() && FOLDERS.includes(entry.name))
    .flatMap(({ name }) =>
      readdirSync(name, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/')),
    )
  const files = top.filter((entry) => entry.isFile()).map(({ name }) => name)
  return [...files, ...below].filter((path) => !MADE.test(path))
}
