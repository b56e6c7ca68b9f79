import type { Page, Request } from '@playwright/test'

/** How long nothing may be asked of the network until the page counts as quiet, ms. */
const QUIET_MS = 250

/** What a worker's program may take, ms. */
const WORKER_MS = 5_000

/** What may end a request without being a fault: the page was left, or did not need it any more. */
const GIVEN_UP = /ERR_ABORTED|NS_BINDING_ABORTED/

/** A page of which every fault is noted: errors of scripts and on the console, requests that failed, breaches of the policy. */
export class WatchedPage {
  readonly page: Page
  readonly faults: string[] = []
  /** When each was asked for. */
  readonly #open = new Map<Request, number>()
  #lastAt = Date.now()

  /** `mayMiss` says which files the site need not have. */
  constructor(page: Page, mayMiss: (url: string) => boolean = () => false) {
    this.page = page
    // A breach of the policy is an error on the console too.
    page.on('console', (message) => {
      if (message.type() === 'error' && !mayMiss(message.location().url))
        this.faults.push(`console: ${message.text()}`)
    })
    page.on('pageerror', (error) => this.faults.push(`script: ${error.stack ?? String(error)}`))
    page.on('crash', () => this.faults.push('the page crashed'))
    page.on('request', (request) => {
      this.#open.set(request, Date.now())
      this.#lastAt = Date.now()
    })
    page.on('requestfinished', (request) => this.#close(request))
    page.on('requestfailed', (request) => {
      this.#close(request)
      const why = request.failure()?.errorText ?? ''
      if (!GIVEN_UP.test(why)) this.faults.push(`request: ${request.url()} ${why}`)
    })
    page.on('response', (response) => {
      if (response.status() >= 400 && !mayMiss(response.url()))
        this.faults.push(`request: ${response.url()} HTTP ${response.status()}`)
    })
  }

  #close(request: Request): void {
    this.#open.delete(request)
    this.#lastAt = Date.now()
  }

  /** Resolves when nothing is asked of the network any more, or after `most` ms; says which. */
  async quiet(most: number): Promise<boolean> {
    const end = Date.now() + most
    while (Date.now() < end) {
      this.#forgetEndedWorkers()
      if (this.#open.size === 0 && Date.now() - this.#lastAt >= QUIET_MS) return true
      await this.page.waitForTimeout(50)
    }
    // A machine that is slow enough leaves no time to look.
    return this.#open.size === 0
  }

  /** What is asked for and has neither come nor failed. */
  get waiting(): string[] {
    return [...this.#open.keys()].map((request) => request.url())
  }

  /** The program of a worker that is ended before it came is told neither as come nor as failed. */
  #forgetEndedWorkers(): void {
    for (const [request, at] of this.#open)
      if (/worker/.test(request.url()) && Date.now() - at > WORKER_MS) this.#open.delete(request)
  }

  /** The faults since they were last taken. */
  take(): string[] {
    return this.faults.splice(0)
  }
}
