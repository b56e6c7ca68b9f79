/** Something on its way: pending, ready or failed. Of several loads the last one started wins. */
export class Resource<T> {
  #value = $state.raw<T | null>(null)
  #error = $state.raw<Error | null>(null)
  #pending = $state(false)
  #latest = 0

  /** The last value that came, kept while the next one is on its way. */
  get value(): T | null {
    return this.#value
  }

  get error(): Error | null {
    return this.#error
  }

  get pending(): boolean {
    return this.#pending
  }

  /**
   * Starts a load; its outcome is dropped when a later one was started or the resource was cleared meanwhile. What came can be refused afterwards,
   * by what `start` is given.
   */
  async load(start: (refuse: (error: Error) => void) => Promise<T>): Promise<void> {
    const mine = ++this.#latest
    const refuse = (error: Error) => {
      if (mine !== this.#latest) return
      this.#value = null
      this.#error = error
      this.#pending = false
    }
    this.#pending = true
    this.#error = null
    try {
      const value = await start(refuse)
      if (mine === this.#latest && !this.#error) this.#value = value
    } catch (error) {
      if (mine === this.#latest)
        this.#error = error instanceof Error ? error : new Error(String(error))
    } finally {
      if (mine === this.#latest) this.#pending = false
    }
  }

  clear(): void {
    this.#latest++
    this.#value = null
    this.#error = null
    this.#pending = false
  }
}
