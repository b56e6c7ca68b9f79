import { say } from '../words/say.ts'

/** How often a silent worker is looked at, ms, and how many looks in a row it may be silent: a minute, in which a sleeping machine counts as one look. */
const LOOK_MS = 5_000
const MOST_LOOKS = 12

/**
 * What a worker owes. An engine whose worker breaks, or is ended by a browser that lacks memory, never answers: here all who wait are told, once it
 * says that it broke or is known to have ended, or once it owes an answer and has said nothing for a minute.
 */
export class OwedAnswers {
  readonly #tellAll = new Set<(error: Error) => void>()
  readonly #waiting = new Set<(error: Error) => void>()
  #broken: Error | null = null
  #silent = 0
  #timer: ReturnType<typeof setInterval> | undefined

  constructor(worker: Pick<Worker, 'addEventListener'>) {
    worker.addEventListener('message', () => (this.#silent = 0))
    worker.addEventListener('error', (event) =>
      this.#break(new Error((event as ErrorEvent).message || say('its worker ended'))),
    )
  }

  /** The answer to what was asked; rejects when the worker broke before, or breaks meanwhile. */
  of<T>(asked: Promise<T>): Promise<T> {
    if (this.#broken) return Promise.reject(this.#broken)
    return new Promise((resolve, reject) => {
      this.#waiting.add(reject)
      this.#watch()
      asked.then(resolve, reject).finally(() => {
        this.#waiting.delete(reject)
        this.#watch()
      })
    })
  }

  /** The worker is gone, as another sign tells. */
  end(): void {
    this.#break(new Error(say('its worker ended')))
  }

  /** Calls back once when the worker breaks, at once where it has. */
  onbroken(tell: (error: Error) => void): void {
    if (this.#broken) tell(this.#broken)
    else this.#tellAll.add(tell)
  }

  #watch(): void {
    if (this.#waiting.size === 0) {
      clearInterval(this.#timer)
      this.#timer = undefined
    } else if (this.#timer === undefined) {
      this.#silent = 0
      this.#timer = setInterval(() => this.#look(), LOOK_MS)
    }
  }

  #look(): void {
    if (++this.#silent >= MOST_LOOKS) this.#break(new Error(say('its worker does not answer')))
  }

  #break(error: Error): void {
    if (this.#broken) return
    this.#broken = error
    for (const tell of [...this.#waiting, ...this.#tellAll]) tell(error)
  }
}
