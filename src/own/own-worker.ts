import { DataError } from '../domain/data-error.ts'
import { checkMeasure, type CheckedMeasure } from './check-measure.ts'
import type { KnownGeoids } from './known-geoids.ts'
import { FIRST_PROBLEMS, type OwnRequest, type OwnResponse, type OwnTasks } from './own-protocol.ts'
import type { OwnTable } from './own-table.ts'
import { readTable } from './read-table.ts'
import { summarizeTable, tractsFound } from './summarize-table.ts'

const scope = self as unknown as DedicatedWorkerGlobalScope
let table: OwnTable | null = null
let known: KnownGeoids | null = null
let checked: CheckedMeasure | null = null

function required<T>(value: T | null): T {
  if (value === null) throw new Error('No file has been read yet.')
  return value
}

async function answer(request: OwnRequest): Promise<OwnTasks[OwnRequest['task']]['answers']> {
  switch (request.task) {
    case 'read': {
      const { file, bytes } = request.asks
      checked = table = null
      table = await readTable(file, new Uint8Array(bytes))
      return summarizeTable(table)
    }
    case 'tracts':
      known = request.asks.known ?? known
      return tractsFound(required(table), request.asks.column, required(known))
    case 'check': {
      checked = checkMeasure(required(table), request.asks, required(known))
      const { report, problems, estimates } = checked
      return { report, estimates, problems: problems.slice(0, FIRST_PROBLEMS) }
    }
    case 'problems':
      return required(checked).problems
  }
}

scope.onmessage = async ({ data }: MessageEvent<OwnRequest>) => {
  const tell = (response: OwnResponse) => scope.postMessage(response)
  try {
    tell({ id: data.id, answer: await answer(data) })
  } catch (error) {
    // A worker speaks no other language: the page puts a fault into words.
    if (error instanceof DataError) tell({ id: data.id, fault: error.fault })
    else tell({ id: data.id, error: error instanceof Error ? error.message : String(error) })
  }
}
