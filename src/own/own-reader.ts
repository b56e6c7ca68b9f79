import { DataError } from '../domain/data-error.ts'
import { say } from '../words/say.ts'
import type { OwnChoice } from './check-measure.ts'
import { toldFault } from './fault-words.ts'
import type { KnownGeoids } from './known-geoids.ts'
import type { OwnRequest, OwnResponse, OwnTask, OwnTasks } from './own-protocol.ts'

interface Waiting {
  resolve(answer: unknown): void
  reject(reason: Error): void
}

/** A damaged file can send a decoder round in circles: then its worker is ended. Real ones take seconds. */
const PATIENCE_MS = 60_000

const createOwnWorker = () =>
  new Worker(new URL('./own-worker.ts', import.meta.url), { type: 'module', name: 'own-data' })

/**
 * Reads and checks a reader's file in a worker, off the main thread. All of it rejects with words: a DataError for what the file has, an Error where
 * the worker died or took over a minute; the file has to be read again then.
 */
export class OwnReader {
  readonly #createWorker: () => Worker
  #worker: Worker | null = null
  /** Whether the worker holds a file, or is at one. */
  #isUsed = false
  readonly #waiting = new Map<number, Waiting>()
  #nextId = 1

  readonly #patienceMs: number

  constructor({ createWorker = createOwnWorker, patienceMs = PATIENCE_MS } = {}) {
    this.#patienceMs = patienceMs
    this.#createWorker = createWorker
  }

  /** Starts the worker, so that the first file need not wait for it. */
  prepare(): void {
    this.#worker ??= this.#start()
  }

  /** Lets go of any file before. */
  read(file: string, bytes: ArrayBuffer): Promise<OwnTasks['read']['answers']> {
    if (this.#isUsed) this.close()
    return this.#ask('read', { file, bytes }, [bytes])
  }

  /** `known` are the tracts of the maps; null where they were sent before. */
  tracts(column: number, known: KnownGeoids | null): Promise<OwnTasks['tracts']['answers']> {
    return this.#ask('tracts', { column, known })
  }

  check(choice: OwnChoice): Promise<OwnTasks['check']['answers']> {
    return this.#ask('check', choice)
  }

  problems(): Promise<OwnTasks['problems']['answers']> {
    return this.#ask('problems', null)
  }

  /** Lets go of the file, and of whatever is being done with it. */
  close(): void {
    this.#stop(say('another file was chosen'))
  }

  #ask<Task extends OwnTask>(
    task: Task,
    asks: OwnTasks[Task]['asks'],
    transfer: Transferable[] = [],
  ): Promise<OwnTasks[Task]['answers']> {
    const worker = (this.#worker ??= this.#start())
    this.#isUsed = true
    const id = this.#nextId++
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.#tire(), this.#patienceMs)
      const settled =
        <Args extends unknown[]>(settle: (...args: Args) => void) =>
        (...args: Args) => {
          clearTimeout(timer)
          settle(...args)
        }
      this.#waiting.set(id, {
        resolve: settled(resolve as Waiting['resolve']),
        reject: settled(reject),
      })
      worker.postMessage({ id, task, asks } as OwnRequest, transfer)
    })
  }

  #start(): Worker {
    const worker = this.#createWorker()
    worker.onmessage = ({ data }: MessageEvent<OwnResponse>) => {
      const waiting = this.#waiting.get(data.id)
      this.#waiting.delete(data.id)
      if ('fault' in data) waiting?.reject(new DataError(toldFault(data.fault)))
      else if ('error' in data) waiting?.reject(new Error(data.error))
      else waiting?.resolve(data.answer)
    }
    worker.onerror = ({ message }) => this.#die(message)
    return worker
  }

  #tire(): void {
    this.#die(say('it took over {n} seconds', { n: this.#patienceMs / 1000 }))
  }

  #die(message: string): void {
    this.#stop(message || say('its worker ended'))
  }

  #stop(reason: string): void {
    this.#worker?.terminate()
    this.#worker = null
    this.#isUsed = false
    const error = new Error(say('Reading the file stopped: {reason}', { reason }))
    for (const { reject } of this.#waiting.values()) reject(error)
    this.#waiting.clear()
  }
}
