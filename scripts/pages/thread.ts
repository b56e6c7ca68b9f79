import { parentPort, workerData } from 'node:worker_threads'
import { makeCity } from './make-city.ts'
import type { PagePlan } from './page-plan.ts'

/** A thread that makes the city of each id that it is sent, one after another, and answers with what it made. */
const plan = workerData as PagePlan
let last: Promise<void> = Promise.resolve()

parentPort!.on('message', (id: string) => {
  last = last.then(async () => parentPort!.postMessage(await makeCity(plan, id)))
})
