import { DataError } from '../domain/data-error.ts'
import { joinLayers, type Crosswalk } from './crosswalk.ts'
import type { JoinInput, JoinRequest, JoinResponse, JoinResult } from './join-protocol.ts'
import { joinZones } from './join-zones.ts'
import { readJoinInput, readZonesInput } from './read-join-input.ts'
import { holdLife } from '../workers/worker-life.ts'

holdLife()
const scope = self as unknown as DedicatedWorkerGlobalScope

scope.onmessage = ({ data: { id, input } }: MessageEvent<JoinRequest>) => {
  const tell = (response: JoinResponse, transfer: Transferable[] = []) =>
    scope.postMessage(response, transfer)
  try {
    const start = performance.now()
    tell({ id, stage: 'reading' })
    const join = readJob(input)
    tell({ id, stage: 'joining' })
    const { joined, crosswalks } = join()
    const milliseconds = performance.now() - start
    const columns = crosswalks.flatMap((crosswalk) =>
      Object.values(crosswalk).map(({ buffer }) => buffer as ArrayBuffer),
    )
    tell({ id, result: { ...joined, milliseconds } as JoinResult }, columns)
  } catch (error) {
    // A worker speaks no other language: the page puts a fault into words.
    if (error instanceof DataError) tell({ id, fault: error.fault })
    else tell({ id, error: error instanceof Error ? error.message : String(error) })
  }
}

/** A job whose layers have been read: what is left is to join them. */
function readJob(input: JoinInput): () => { joined: object; crosswalks: Crosswalk[] } {
  if ('zones' in input) {
    const { zones, cities, maps } = readZonesInput(input)
    return () => {
      const joined = joinZones(zones, cities, maps)
      return { joined, crosswalks: [joined.onTracts, joined.onAreas] }
    }
  }
  const { areas, tracts, names } = readJoinInput(input)
  return () => {
    const crosswalk = joinLayers(areas, tracts)
    return { joined: { crosswalk, ...names }, crosswalks: [crosswalk] }
  }
}
