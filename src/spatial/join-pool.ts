import { DataError } from '../domain/data-error.ts'
import { ownName, watchLife } from '../workers/worker-life.ts'
import { say } from '../words/say.ts'
import type { Vintage } from '../domain/vintage.ts'
import type {
  CityJoin,
  JoinInput,
  JoinRequest,
  JoinResponse,
  JoinResult,
  JoinStage,
  TimedCrosswalk,
  TimedZonesJoin,
} from './join-protocol.ts'

export interface JoinOptions {
  /** Takes the job out of the queue, or ends the worker that runs it; the join rejects with the signal's reason. */
  signal?: AbortSignal
  onstage?: (stage: JoinStage) => void
}

interface Job extends JoinOptions {
  id: number
  input: JoinInput
  /** Workers that died over it. */
  deaths: number
  resolve(result: JoinResult): void
  reject(reason: unknown): void
}

const WIDEST = 4

const createJoinWorker = (name: string) =>
  new Worker(new URL('./join-worker.ts', import.meta.url), { type: 'module', name })

/**
 * Joins layers in workers, off the main thread: as many at once as the machine has cores, at most four. A worker is
 * started when there is work for it and ended when there is none. When one dies its job is given to another, once.
 */
export class JoinPool {
  readonly width: number
  readonly #createWorker: (name: string) => Worker
  #queue: Job[] = []
  readonly #running = new Map<Worker, Job>()
  /** What ends the watch over each worker. */
  readonly #watches = new Map<Worker, () => void>()
  #nextId = 1

  constructor({
    width = Math.min(navigator.hardwareConcurrency || 1, WIDEST),
    createWorker = createJoinWorker,
  } = {}) {
    this.width = width
    this.#createWorker = createWorker
  }

  /**
   * The join of a published city, from the bytes of its TopoJSON of the tracts of one census. Rejects with words when they cannot be
   * read or joined, and when two workers died over them.
   */
  joinCity<V extends Vintage = Vintage>(
    topology: ArrayBuffer,
    options?: JoinOptions,
  ): Promise<CityJoin<V>> {
    return this.#join({ topology }, options) as Promise<CityJoin<V>>
  }

  /** The join of two layers, from the bytes of their GeoJSON in degrees; rejects as `joinCity` does. */
  joinLayers(
    areas: ArrayBuffer,
    tracts: ArrayBuffer,
    options?: JoinOptions,
  ): Promise<TimedCrosswalk> {
    return this.#join({ areas, tracts }, options) as Promise<TimedCrosswalk>
  }

  /**
   * The join of zones with published cities, from the bytes of the zones' GeoJSON in degrees and of the cities' TopoJSON of the tracts of
   * one census; of `maps` the areas alone count. Rejects as `joinCity` does.
   */
  joinZones<V extends Vintage>(
    zones: ArrayBuffer,
    cities: ArrayBuffer[],
    maps: ArrayBuffer[],
    options?: JoinOptions,
  ): Promise<TimedZonesJoin<V>> {
    return this.#join({ zones, cities, maps }, options) as Promise<TimedZonesJoin<V>>
  }

  #join(input: JoinInput, options: JoinOptions = {}): Promise<JoinResult> {
    return new Promise((resolve, reject) => {
      options.signal?.throwIfAborted()
      const job: Job = { ...options, id: this.#nextId++, input, deaths: 0, resolve, reject }
      options.signal?.addEventListener('abort', () => this.#drop(job), { once: true })
      this.#queue.push(job)
      this.#start()
    })
  }

  /** Starts workers while there are jobs for them and room; a job whose worker the browser refuses fails. */
  #start(): void {
    while (this.#queue.length > 0 && this.#running.size < this.width) {
      try {
        this.#hire()
      } catch (error) {
        this.#queue.shift()!.reject(error)
      }
    }
  }

  #hire(): void {
    const name = ownName('join')
    const worker = this.#createWorker(name)
    this.#watches.set(
      worker,
      watchLife(name, () => this.#mourn(worker, say('its worker ended'))),
    )
    worker.onmessage = ({ data }: MessageEvent<JoinResponse>) => this.#hear(worker, data)
    worker.onerror = ({ message }) => this.#mourn(worker, message || say('it could not be loaded'))
    this.#giveWork(worker)
  }

  #giveWork(worker: Worker): void {
    const [job] = this.#queue
    if (!job) return this.#end(worker)
    // The bytes themselves stay here, so that the job can be given out again when the worker dies.
    const input = structuredClone(job.input)
    const request: JoinRequest = { id: job.id, input }
    worker.postMessage(request, Object.values(input).flat())
    this.#queue.shift()
    this.#running.set(worker, job)
  }

  #hear(worker: Worker, response: JoinResponse): void {
    const job = this.#running.get(worker)
    if (job?.id !== response.id) return
    if ('stage' in response) return job.onstage?.(response.stage)
    if ('fault' in response) job.reject(new DataError(response.fault))
    else if ('error' in response) job.reject(new Error(response.error))
    else job.resolve(response.result)
    this.#giveWork(worker)
  }

  #mourn(worker: Worker, message: string): void {
    const job = this.#running.get(worker)
    this.#end(worker)
    if (!job) return
    if (++job.deaths === 1) this.#queue.unshift(job)
    else
      job.reject(
        new Error(
          say('the worker that joins the maps stopped twice: {reason}', { reason: message }),
        ),
      )
    this.#start()
  }

  /** Forgets an aborted job, wherever it is, and all that its signal took with it; does nothing to one that is done. */
  #drop(job: Job): void {
    job.reject(job.signal!.reason)
    this.#queue = this.#queue.filter(({ signal }) => !signal?.aborted)
    for (const [worker, running] of this.#running) if (running === job) this.#end(worker)
    this.#start()
  }

  #end(worker: Worker): void {
    this.#running.delete(worker)
    this.#watches.get(worker)?.()
    this.#watches.delete(worker)
    worker.terminate()
  }
}

/** The page's own pool: all its joins share one set of workers. */
export const joinPool = new JoinPool()
