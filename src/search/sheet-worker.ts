import { DataError } from '../domain/data-error.ts'
import { findSheets, type SheetsFound } from './find-sheets.ts'
import { readSheets } from './read-sheets.ts'
import type { SheetIndex } from './sheet-index.ts'
import type { SheetRequest, SheetResponse } from './sheet-protocol.ts'
import { readSought } from './sought-words.ts'
import { holdLife } from '../workers/worker-life.ts'

holdLife()
const scope = self as unknown as DedicatedWorkerGlobalScope
const sets = new Map<string, SheetIndex>()

function answer(request: SheetRequest): SheetsFound | null {
  if ('read' in request) {
    sets.set(request.set, readSheets(request.read))
    return null
  }
  const index = sets.get(request.set)
  if (!index) throw new Error('The survey texts have not been read yet.')
  return findSheets(index, readSought(request.find))
}

scope.onmessage = ({ data }: MessageEvent<SheetRequest>) => {
  const tell = (response: SheetResponse) => scope.postMessage(response)
  try {
    tell({ id: data.id, found: answer(data) })
  } catch (error) {
    // A worker speaks no other language: the page puts a fault into words.
    if (error instanceof DataError) tell({ id: data.id, fault: error.fault })
    else tell({ id: data.id, error: error instanceof Error ? error.message : String(error) })
  }
}
