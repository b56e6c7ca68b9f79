import { DataError } from '../domain/data-error.ts'
import { say } from '../words/say.ts'
import type { ZonesRead } from './read-zones.ts'
import { saidFault } from './said-fault.ts'
import type { ZonesRequest, ZonesResponse } from './zones-protocol.ts'

const createZonesWorker = () =>
  new Worker(new URL('./zones-worker.ts', import.meta.url), { type: 'module', name: 'zones' })

/**
 * Reads a file of zones in a worker of its own, which ends with it; the bytes are left with their owner. Rejects with a DataError in words where the
 * file cannot be used, with an Error where the worker dies over it, and with the signal's reason where that is aborted.
 */
export function readInWorker(
  file: string,
  bytes: ArrayBuffer,
  signal?: AbortSignal,
  createWorker = createZonesWorker,
): Promise<{ read: ZonesRead; milliseconds: number }> {
  signal?.throwIfAborted()
  const worker = createWorker()
  return new Promise<{ read: ZonesRead; milliseconds: number }>((resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
    worker.onerror = ({ message }) =>
      reject(
        new Error(
          say('The file could not be read: {reason}', {
            reason: message || say('it could not be loaded'),
          }),
        ),
      )
    worker.onmessage = ({ data }: MessageEvent<ZonesResponse>) => {
      if ('fault' in data) reject(new DataError(saidFault(data.fault)))
      else if ('error' in data)
        reject(new Error(say('The file could not be read: {reason}', { reason: data.error })))
      else resolve(data)
    }
    const request: ZonesRequest = { file, bytes: bytes.slice(0) }
    worker.postMessage(request, [request.bytes])
  }).finally(() => worker.terminate())
}
