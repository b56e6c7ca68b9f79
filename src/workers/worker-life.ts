/** How often a worker that is still loading is looked for, ms. */
const LOOK_AGAIN_MS = 200

/** A name for a worker that no other has, in this page or another of the site. */
export function ownName(kind: string): string {
  return `${kind} ${Math.random().toString(36).slice(2)}`
}

/** Called by a worker as it starts: holds a lock of its name for as long as it lives. */
export function holdLife(): void {
  if ('locks' in navigator) void navigator.locks.request(self.name, () => new Promise(() => {}))
}

/**
 * Calls back when the worker of that name is gone, of which browsers send no word: its lock is free then. Returns what ends the watch, before the page
 * ends the worker itself. Where there are no locks, without a secure address, nobody is told.
 */
export function watchLife(name: string, ongone: () => void): () => void {
  const ended = new AbortController()
  if ('locks' in navigator) void watch(name, ongone, ended.signal)
  return () => ended.abort()
}

async function watch(name: string, ongone: () => void, signal: AbortSignal): Promise<void> {
  try {
    while (!(await isHeld(name))) {
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS))
      signal.throwIfAborted()
    }
    await navigator.locks.request(name, { signal }, () => {})
    ongone()
  } catch (error) {
    if (!signal.aborted) throw error
  }
}

async function isHeld(name: string): Promise<boolean> {
  const { held = [] } = await navigator.locks.query()
  return held.some((lock) => lock.name === name)
}
