/** Why the last file that was to be stored was not; null where it was. */
export class Unstored {
  #reason: string | null = null

  get reason(): string | null {
    return this.#reason
  }

  /** Waits for a file to be stored. Never rejects: who asked for the file has it all the same. */
  async note(storing: Promise<unknown>): Promise<void> {
    try {
      await storing
      this.#reason = null
    } catch (error) {
      this.#reason = String(error)
      console.warn('Nothing is stored:', error)
    }
  }
}

/** Of this worker, until the browser lets it sleep. */
export const unstored = new Unstored()
