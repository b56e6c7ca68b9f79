import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { MadeCity } from './make-city.ts'
import type { PagePlan } from './page-plan.ts'

/** Makes every city of a plan in as many threads as there are cores, in the order of the plan. Rejects with the first fault, and ends all threads. */
export async function makeInThreads(
  plan: PagePlan,
  code: string,
  threads = availableParallelism(),
): Promise<MadeCity[]> {
  // The largest first: then no thread is left with one when the others are done.
  const waiting = plan.cities
    .toSorted((a, b) => a.tractsShown + a.areas - b.tractsShown - b.areas)
    .map(({ id }) => id)
  const made = new Map<string, MadeCity>()
  const workers = Array.from({ length: Math.min(threads, waiting.length) }, () => {
    return new Worker(code, { workerData: plan })
  })
  try {
    await Promise.all(workers.map((worker) => work(worker, waiting, made)))
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
  return plan.cities.map(({ id }) => made.get(id)!)
}

function work(worker: Worker, waiting: string[], made: Map<string, MadeCity>): Promise<void> {
  return new Promise((done, fail) => {
    const next = () => {
      const id = waiting.pop()
      if (id === undefined) done()
      else worker.postMessage(id)
    }
    worker.on('message', (city: MadeCity) => {
      made.set(city.id, city)
      next()
    })
    worker.on('error', fail)
    worker.on('exit', (code) => fail(new Error(`a thread that makes pages ended with ${code}`)))
    next()
  })
}
