import { joinLayers } from './crosswalk.ts'
import { decodeShapes } from './decode-shapes.ts'
import type { JoinRequest, JoinResponse } from './join-protocol.ts'

const scope = self as unknown as DedicatedWorkerGlobalScope

scope.onmessage = ({ data: { id, shapes } }: MessageEvent<JoinRequest>) => {
  const answer = (response: JoinResponse, transfer: Transferable[] = []) =>
    scope.postMessage(response, transfer)
  try {
    const start = performance.now()
    const { areas, tracts } = decodeShapes(shapes)
    const crosswalk = joinLayers(areas, tracts)
    const columns = Object.values(crosswalk).map(({ buffer }) => buffer as ArrayBuffer)
    answer({ id, crosswalk, milliseconds: performance.now() - start }, columns)
  } catch (error) {
    answer({ id, error: error instanceof Error ? error.message : String(error) })
  }
}
