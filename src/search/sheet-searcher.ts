import { DataError } from '../domain/data-error.ts'
import { ownName, watchLife } from '../workers/worker-life.ts'
import { say } from '../words/say.ts'
import type { SheetsFound } from './find-sheets.ts'
import type { SheetRequest, SheetResponse, SheetSource } from './sheet-protocol.ts'

interface Waiting {
  resolve(found: SheetsFound | null): void
  reject(reason: Error): void
}

const createSheetWorker = (name: string) =>
  new Worker(new URL('./sheet-worker.ts', import.meta.url), { type: 'module', name })

/** Searches the surveyors' texts in a worker, off the main thread; it is started when there is something to read. */
export class SheetSearcher {
  readonly #createWorker: (name: string) => Worker
  #worker: Worker | null = null
  #unwatch = () => {}
  readonly #waiting = new Map<number, Waiting>()
  /** Sets that are read or being read, by name. */
  readonly #sets = new Map<string, Promise<void>>()
  #nextId = 1

  constructor({ createWorker = createSheetWorker } = {}) {
    this.#createWorker = createWorker
  }

  /**
   * The sheets of a set that have what the text asks for; the set is fetched and read when it is first searched. Rejects with words where
   * it could not be, or where the worker died; the next search tries again.
   */
  async find(
    set: string,
    text: string,
    fetchSource: () => Promise<SheetSource>,
  ): Promise<SheetsFound> {
    const reading = this.#sets.get(set) ?? this.#read(set, fetchSource)
    this.#sets.set(set, reading)
    try {
      await reading
    } catch (error) {
      this.#sets.delete(set)
      throw error
    }
    return (await this.#ask({ set, find: text }))!
  }

  async #read(set: string, fetchSource: () => Promise<SheetSource>): Promise<void> {
    const source = await fetchSource()
    await this.#ask({ set, read: source }, [source.bytes])
  }

  #ask(
    request: { set: string } & ({ read: SheetSource } | { find: string }),
    transfer: Transferable[] = [],
  ): Promise<SheetsFound | null> {
    const worker = (this.#worker ??= this.#start())
    const id = this.#nextId++
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
      worker.postMessage({ id, ...request } satisfies SheetRequest, transfer)
    })
  }

  #start(): Worker {
    const name = ownName('sheets')
    const worker = this.#createWorker(name)
    this.#unwatch = watchLife(name, () => this.#die(''))
    worker.onmessage = ({ data }: MessageEvent<SheetResponse>) => {
      const waiting = this.#waiting.get(data.id)
      this.#waiting.delete(data.id)
      if ('fault' in data) waiting?.reject(new DataError(data.fault))
      else if ('error' in data) waiting?.reject(new Error(data.error))
      else waiting?.resolve(data.found)
    }
    worker.onerror = ({ message }) => this.#die(message)
    return worker
  }

  #die(message: string): void {
    this.#unwatch()
    this.#worker?.terminate()
    this.#worker = null
    this.#sets.clear()
    const reason = new Error(
      say('The search stopped: {reason}', { reason: message || say('its worker ended') }),
    )
    for (const { reject } of this.#waiting.values()) reject(reason)
    this.#waiting.clear()
  }
}
