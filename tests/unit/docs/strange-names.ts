import type { Document } from './document.ts'

/** What stands for something else in a name: `<id>`, `NAME`, `SS`, `…`, `*`, `{a,b}`. */
const STANDS_FOR = /[<>…*{}]|(?<![a-z_0-9])[A-Z]{2,}(?![a-z_0-9])/

/** Folders at the top that paths begin with, and files there. */
const OURS = /^(?:src|scripts|tests|docs|data|public)(?:\/|$)/
const LONE_FILE = /^[\w.-]+\.(?:ts|svelte|css|cff)$/

/** What commands write, which is there only afterwards. */
const MADE = /^(?:data\/(?:raw|city|manifest\.json|sources\.lock\.json)|public\/data)(?:\/|$)/

/** How files are named, and how they are not. */
const NAMING = ['kebab-case.ts', 'PascalCase.svelte', 'types.ts', 'index.ts']

/** What the documents are held to. */
export interface Repository {
  /** Every file, with forward slashes. */
  files: readonly string[]
  /** Names of package.json's scripts. */
  scripts: readonly string[]
}

/** Files, folders and scripts that a document names in code but that are not there, a line each. */
export function strangeNames(document: Document, repository: Repository): string[] {
  const { path, spans, blocks } = document
  // A worked example makes its own.
  const made = blocks.flatMap(({ info }) => info.split(' ')[1] ?? [])
  const files = new Set([...repository.files, ...made])
  const names = new Set(repository.files.map((file) => file.split('/').at(-1)!))
  const isThere = (name: string) => {
    if (!OURS.test(name)) return names.has(name)
    return files.has(name) || repository.files.some((file) => file.startsWith(`${name}/`))
  }
  const looksOurs = (name: string) =>
    (OURS.test(name) && name.includes('/')) || LONE_FILE.test(name)
  const strangeFiles = spans.flatMap(({ text, line }) => {
    const name = text.replace(/\/$/, '')
    if (!looksOurs(text) || isThere(name)) return []
    if (STANDS_FOR.test(name) || MADE.test(name) || NAMING.includes(name)) return []
    return [`${path}:${line}: there is no ${name}`]
  })
  const strangeScripts = [...spans, ...blocks].flatMap(({ text, line }) =>
    [...text.matchAll(/\bnpm run (?:-s |--silent )?([\w:-]+)/g)].flatMap(([, name]) =>
      repository.scripts.includes(name!) ? [] : [`${path}:${line}: there is no npm run ${name}`],
    ),
  )
  return [...strangeFiles, ...strangeScripts]
}
