import { DataError } from '../domain/data-error.ts'
import { checkMeasure, type CheckedMeasure } from './check-measure.ts'
import type { KnownGeoids } from './known-geoids.ts'
import { FIRST_PROBLEMS, type OwnRequest, type OwnResponse, type OwnTasks } from './own-protocol.ts'
import type { OwnTable } from './own-table.ts'
import { readTable } from './read-table.ts'
import { summarizeTable, tractsFound } from './summarize-table.ts'

/** Where a reader's file lies while it becomes a measure, and what is done with it: all that the worker does. */
export class OwnDesk {
  #table: OwnTable | null = null
  #known: KnownGeoids | null = null
  #checked: CheckedMeasure | null = null

  /** The answer to a request, whatever becomes of it. Never rejects. */
  async respond(request: OwnRequest): Promise<OwnResponse> {
    const { id } = request
    try {
      return { id, answer: await this.#answer(request) }
    } catch (error) {
      // A worker speaks no other language: the page puts a fault into words.
      if (error instanceof DataError) return { id, fault: error.fault }
      return { id, error: error instanceof Error ? error.message : String(error) }
    }
  }

  async #answer(request: OwnRequest): Promise<OwnTasks[OwnRequest['task']]['answers']> {
    switch (request.task) {
      case 'read': {
        const { file, bytes } = request.asks
        this.#checked = this.#table = null
        this.#table = await readTable(file, new Uint8Array(bytes))
        return summarizeTable(this.#table)
      }
      case 'tracts':
        this.#known = request.asks.known ?? this.#known
        return tractsFound(required(this.#table), request.asks.column, required(this.#known))
      case 'check': {
        this.#checked = checkMeasure(required(this.#table), request.asks, required(this.#known))
        const { report, problems, estimates } = this.#checked
        return { report, estimates, problems: problems.slice(0, FIRST_PROBLEMS) }
      }
      case 'problems':
        return required(this.#checked).problems
    }
  }
}

function required<T>(value: T | null): T {
  if (value === null) throw new Error('No file has been read yet.')
  return value
}
