import { relative, resolve } from 'node:path'
import { normalizePath, type Plugin } from 'vite'
import { bundledIn } from './bundled-in.ts'

/** A package's folder, the innermost where one lies in another. */
const FOLDER = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/

/** Gathers, over all the bundles that one build makes, the packages of which something is in them. */
export class ShippedPackages {
  readonly #folders = new Set<string>()
  readonly #files = new Set<string>()
  #isListed = false

  /** What notes a bundle; each of those that are made needs one. */
  noting(): Plugin {
    return {
      name: 'shipped-packages',
      apply: 'build',
      generateBundle: (_, bundle) => {
        for (const file of Object.values(bundle))
          for (const id of file.type === 'chunk' ? file.moduleIds : file.originalFileNames)
            this.note(id)
      },
    }
  }

  /** Notes the packages of which something is in a module or a file; none in the project's own. Throws for a package that comes after the list. */
  note(id: string): void {
    const file = normalizePath(resolve(id.replace(/^\0/, '').replace(/\?.*$/s, '')))
    const folder = FOLDER.exec(file)?.[0]
    if (folder === undefined || this.#files.has(file)) return
    this.#files.add(file)
    for (const path of [folder, ...bundledIn(file)]) this.#add(relative(process.cwd(), path))
  }

  #add(folder: string): void {
    if (this.#isListed && !this.#folders.has(folder))
      throw new Error(`${folder} is shipped, but came after the list of licences was made`)
    this.#folders.add(normalizePath(folder))
  }

  /** The folders of all that were noted, from the project's own, sorted. */
  list(): string[] {
    this.#isListed = true
    return [...this.#folders].sort()
  }
}
