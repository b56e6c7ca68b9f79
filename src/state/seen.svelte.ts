import type { Resource } from './resource.svelte.ts'

/** Something on its way whose value is seen through a function: what the files say, and what the reader adds to it. */
export class Seen<T> {
  readonly #of: Resource<T>
  readonly #see: (value: T) => T

  constructor(of: Resource<T>, see: (value: T) => T) {
    this.#of = of
    this.#see = see
  }

  /** The last value that came, as it is seen now. */
  readonly value = $derived.by((): T | null => (this.#of.value ? this.#see(this.#of.value) : null))

  get error(): Error | null {
    return this.#of.error
  }

  get pending(): boolean {
    return this.#of.pending
  }
}
