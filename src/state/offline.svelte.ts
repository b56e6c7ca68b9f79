import { askWorker } from '../offline/ask-worker.ts'
import type { Cleared, Stored } from '../offline/messages.ts'
import { say } from '../words/say.ts'
import { loadAnew } from './handover.ts'
import { Resource } from './resource.svelte.ts'

/** What the browser says of the room for this site, bytes. */
export interface Room {
  used: number
  allowed: number
}

/** How often a page that stays open asks whether there is a newer edition, ms. */
const LOOK_AGAIN_MS = 60 * 60_000
/** Files of ours that a page fetches before the worker serves it, and that are not part of what it installs with. */
const OPENED = /\/data\/|\/assets\/duckdb/

/** The worker that keeps what was opened for use without network: its start, a newer edition of the atlas, and what is stored. */
class Offline {
  /** Whether a newer edition is there and waits for the reader's word. */
  isOffered = $state(false)
  /** Why nothing can be kept here; null where it can. */
  refused = $state<Error | null>(null)
  /** Why it could not be asked for a newer edition, until it can; null where it could. */
  unasked = $state<Error | null>(null)
  readonly stored = new Resource<Stored>()
  readonly room = new Resource<Room>()
  readonly cleared = new Resource<Cleared>()
  #registration: ServiceWorkerRegistration | null = null
  /** Whether another tab has put a newer edition in place while this page is of the one before. */
  #isReplaced = false
  readonly #sent = new Set<string>()

  /** Whether this page can have a worker: not in another site's frame, nor under `vite dev`, nor without a secure address. */
  get isPossible(): boolean {
    return import.meta.env.PROD && 'serviceWorker' in navigator && window.top === window
  }

  /** Registers the worker and looks out for newer editions. */
  async start(): Promise<void> {
    if (!this.isPossible || this.#registration) return
    const address = new URL('sw.js', document.baseURI)
    try {
      // Some browsers answer with nothing where they allow no worker.
      const registration: ServiceWorkerRegistration | undefined =
        await navigator.serviceWorker.register(address, { updateViaCache: 'none' })
      if (!registration) throw new Error(say('It registered no worker.'))
      this.#registration = registration
      this.#offer(registration)
      registration.addEventListener('updatefound', () => this.#follow(registration))
      this.#follow(registration)
      this.#followOtherTabs()
      setInterval(() => {
        if (navigator.onLine) void this.#lookForNewer(registration)
      }, LOOK_AGAIN_MS)
    } catch (error) {
      this.refused = error instanceof Error ? error : new Error(String(error))
    }
  }

  async #lookForNewer(registration: ServiceWorkerRegistration): Promise<void> {
    try {
      await registration.update()
      this.unasked = null
    } catch (error) {
      this.unasked = error instanceof Error ? error : new Error(String(error))
    }
  }

  #follow(registration: ServiceWorkerRegistration): void {
    const { installing } = registration
    installing?.addEventListener('statechange', () => {
      this.#offer(registration)
      // A worker that could not store its files is let go, and there is none to wait for.
      if (installing.state === 'redundant' && !registration.active)
        this.refused = new Error(say('The atlas could not be stored: there may be no room for it.'))
    })
  }

  #offer(registration: ServiceWorkerRegistration): void {
    // Without a controller it is the first edition, which takes over by itself.
    const isWaiting = registration.waiting !== null && navigator.serviceWorker.controller !== null
    this.isOffered = isWaiting || this.#isReplaced
  }

  #followOtherTabs(): void {
    let { controller } = navigator.serviceWorker
    navigator.serviceWorker.addEventListener('controllerchange', () => {
      if (controller !== null) this.#isReplaced = this.isOffered = true
      controller = navigator.serviceWorker.controller
    })
  }

  /** Leaves the newer edition waiting until the next visit. */
  later(): void {
    this.isOffered = false
  }

  /** Puts the newer edition in place and loads it: only on the reader's word. */
  async take(): Promise<void> {
    const waiting = this.#registration?.waiting
    const reload = () => void loadAnew()
    if (!waiting) return this.#isReplaced ? reload() : undefined
    navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true })
    await askWorker(waiting, { ask: 'take over' })
  }

  /** Has the worker keep what this page fetched without it, each file once. */
  async keepOpened(): Promise<void> {
    if (!this.#registration) return
    const { active } = await navigator.serviceWorker.ready
    const addresses = performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => OPENED.test(name) && !this.#sent.has(name))
    addresses.forEach((name) => this.#sent.add(name))
    if (addresses.length === 0) return
    await askWorker(active!, { ask: 'keep', addresses })
    if (this.stored.value) this.look()
  }

  /** Asks what is stored, and how much room there is. */
  look(): void {
    void this.stored.load(async () => {
      const { active } = await navigator.serviceWorker.ready
      return askWorker(active!, { ask: 'stored' })
    })
    void this.room.load(async () => {
      const { usage = 0, quota = 0 } = await navigator.storage.estimate()
      return { used: usage, allowed: quota }
    })
  }

  /** Takes away the data and the database's program; the atlas's own code stays. */
  async clear(): Promise<void> {
    await this.cleared.load(async () => {
      const { active } = await navigator.serviceWorker.ready
      return askWorker(active!, { ask: 'clear' })
    })
    this.look()
  }
}

export const offline = new Offline()
