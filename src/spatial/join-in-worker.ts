import type { CityShapes } from '../domain/city-shapes.ts'
import type { Crosswalk } from './crosswalk.ts'
import type { JoinRequest, JoinResponse } from './join-protocol.ts'

export interface TimedCrosswalk {
  crosswalk: Crosswalk
  /** Time in the worker, from decoding to the last overlap. */
  milliseconds: number
}

const createWorker = () =>
  new Worker(new URL('./join-worker.ts', import.meta.url), { type: 'module', name: 'join' })

let nextId = 1

/** One join in a worker of its own, ended afterwards. Rejects when the worker dies or the join throws. */
function joinOnce(shapes: CityShapes): Promise<TimedCrosswalk> {
  const worker = createWorker()
  const request: JoinRequest = { id: nextId++, shapes }
  return new Promise<TimedCrosswalk>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<JoinResponse>) => {
      if (data.id !== request.id) return
      if ('error' in data) reject(new Error(data.error))
      else resolve(data)
    }
    worker.onerror = ({ message }) =>
      reject(new WorkerDied(message || 'the worker that joins the maps stopped'))
    worker.postMessage(request)
  }).finally(() => worker.terminate())
}

class WorkerDied extends Error {}

/** Joins a published city's areas to its tracts off the main thread. A worker that died is started again, once. */
export async function joinInWorker(shapes: CityShapes): Promise<TimedCrosswalk> {
  try {
    return await joinOnce(shapes)
  } catch (error) {
    if (error instanceof WorkerDied) return joinOnce(shapes)
    throw error
  }
}
