/** What went wrong that no part of the page tells of itself: code that did not come, or an error that nobody foresaw. */
class Unforeseen {
  /** The first that the reader has not dismissed; null where there is none. */
  now = $state.raw<{ kind: 'code' | 'error'; error: Error } | null>(null)
  readonly #all: Error[] = []

  /** Listens for the page's lifetime. */
  watch(): void {
    // Vite's own word for code that did not come; it is thrown where it was asked for, too.
    addEventListener('vite:preloadError', (event) => {
      const { payload } = event as Event & { payload: unknown }
      this.tell('code', payload)
    })
    addEventListener('unhandledrejection', ({ reason }) => this.tell('error', reason))
    addEventListener('error', ({ error, filename }) => {
      // Without an error it is the browser's own remark, and what extensions do is theirs.
      const isOurs = filename === '' || filename.startsWith(location.origin)
      if (error !== null && error !== undefined && isOurs) this.tell('error', error)
    })
  }

  /** Notes a fault; each is told once. */
  tell(kind: 'code' | 'error', cause: unknown): void {
    const error = cause instanceof Error ? cause : new Error(String(cause))
    // Who leaves a part before it is there has stopped it.
    if (error.name === 'AbortError' || this.#all.includes(error)) return
    this.#all.push(error)
    this.now ??= { kind, error }
  }

  dismiss(): void {
    this.now = null
  }

  /** All that happened, for whoever is to mend it: where, in which browser, and each error. */
  report(): string {
    return [
      location.href,
      navigator.userAgent,
      ...this.#all.map(({ name, message, stack }) => stack ?? `${name}: ${message}`),
    ].join('\n\n')
  }
}

/** One for the page. */
export const unforeseen = new Unforeseen()
