import { OwnDesk } from './own-desk.ts'
import type { OwnRequest } from './own-protocol.ts'

const scope = self as unknown as DedicatedWorkerGlobalScope
const desk = new OwnDesk()

scope.onmessage = async ({ data }: MessageEvent<OwnRequest>) => {
  scope.postMessage(await desk.respond(data))
}
