import { DataError } from '../domain/data-error.ts'
import { readZones } from './read-zones.ts'
import type { ZonesRequest, ZonesResponse } from './zones-protocol.ts'

const scope = self as unknown as DedicatedWorkerGlobalScope
const tell = (response: ZonesResponse) => scope.postMessage(response)

scope.onmessage = async ({ data: { file, bytes } }: MessageEvent<ZonesRequest>) => {
  try {
    const start = performance.now()
    const read = await readZones(file, new Uint8Array(bytes))
    tell({ read, milliseconds: performance.now() - start })
  } catch (error) {
    if (error instanceof DataError) tell({ fault: error.fault })
    else tell({ error: error instanceof Error ? error.message : String(error) })
  }
}
