import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { readKept, writeKept } from './kept-file.ts'
import { sha256 } from './source-file.ts'

const DIGITS = 32

/** How many parts of a build were made, and how many were still known from an earlier one. */
export interface MemoryUse {
  kind: string
  made: number
  known: number
}

/**
 * Remembers the parts of a build: what was made of exactly the same by exactly the same code is read back, and not made again. A part that
 * is damaged is said to be, and made anew.
 */
export class Memory {
  readonly #folder: string
  readonly #log: (line: string) => void
  readonly #uses = new Map<string, MemoryUse>()
  readonly #used = new Set<string>()

  /** Parts lie in a folder of their own below `folder` for each `code`, a hash of what makes them; those of other code are forgotten. */
  constructor(folder: string, code: string, log: (line: string) => void) {
    this.#log = log
    const own = code.slice(0, DIGITS)
    this.#folder = join(folder, own)
    if (!existsSync(folder)) return
    for (const name of readdirSync(folder))
      if (name !== own) rmSync(join(folder, name), { recursive: true })
  }

  /** What `make` gives, which JSON can say; `of` is all that it is made of. */
  remember<T>(kind: string, of: readonly string[], make: () => T): T {
    const name = `${kind.replace(' ', '-')}-${sha256(JSON.stringify(of)).slice(0, DIGITS)}.json`
    const file = join(this.#folder, name)
    const use = this.#uses.get(kind) ?? { kind, made: 0, known: 0 }
    this.#uses.set(kind, use)
    this.#used.add(name)
    const known = this.#read<T>(file)
    if (known !== null) {
      use.known++
      return known
    }
    use.made++
    const value = make()
    writeKept(file, value)
    return value
  }

  /** By kind, in the order in which each was first asked for. */
  get uses(): readonly MemoryUse[] {
    return [...this.#uses.values()]
  }

  /** Forgets the parts that this build had no use for: only after one of everything. */
  forgetOthers(): void {
    if (!existsSync(this.#folder)) return
    for (const name of readdirSync(this.#folder))
      if (!this.#used.has(name)) rmSync(join(this.#folder, name))
  }

  #read<T>(file: string): T | null {
    try {
      return readKept<T>(file)
    } catch (error) {
      this.#log(`${(error as Error).message}: it is made anew`)
      return null
    }
  }
}
