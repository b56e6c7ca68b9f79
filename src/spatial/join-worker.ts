import { DataError } from '../domain/data-error.ts'
import { joinLayers } from './crosswalk.ts'
import type { JoinRequest, JoinResponse } from './join-protocol.ts'
import { readJoinInput } from './read-join-input.ts'

const scope = self as unknown as DedicatedWorkerGlobalScope

scope.onmessage = ({ data: { id, input } }: MessageEvent<JoinRequest>) => {
  const tell = (response: JoinResponse, transfer: Transferable[] = []) =>
    scope.postMessage(response, transfer)
  try {
    const start = performance.now()
    tell({ id, stage: 'reading' })
    const { areas, tracts, names } = readJoinInput(input)
    tell({ id, stage: 'joining' })
    const crosswalk = joinLayers(areas, tracts)
    const milliseconds = performance.now() - start
    const columns = Object.values(crosswalk).map(({ buffer }) => buffer as ArrayBuffer)
    tell({ id, result: { crosswalk, milliseconds, ...names } }, columns)
  } catch (error) {
    // A worker speaks no other language: the page puts a fault into words.
    if (error instanceof DataError) tell({ id, fault: error.fault })
    else tell({ id, error: error instanceof Error ? error.message : String(error) })
  }
}
