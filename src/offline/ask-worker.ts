import { say } from '../words/say.ts'
import type { Answered, Asked } from './messages.ts'

const PATIENCE_MS = 20_000

/** What the worker answers to a question. Rejects with its reason, or when it stays silent. */
export function askWorker<A extends Asked>(worker: ServiceWorker, asked: A): Promise<Answered<A>> {
  return new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel()
    const timer = setTimeout(() => reject(new Error(say('It did not answer.'))), PATIENCE_MS)
    port1.onmessage = ({ data }: MessageEvent<{ value: Answered<A> } | { error: string }>) => {
      clearTimeout(timer)
      port1.close()
      if ('error' in data) reject(new Error(data.error))
      else resolve(data.value)
    }
    worker.postMessage(asked, [port2])
  })
}
