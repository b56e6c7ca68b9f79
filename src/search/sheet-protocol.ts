import type { DataFault } from '../domain/data-error.ts'
import type { SheetsFound } from './find-sheets.ts'

/** What is to be read before it can be searched: the published index of all sheets, or the sheets of one city, as the bytes of their JSON. */
export interface SheetSource {
  kind: 'index' | 'sheets'
  bytes: ArrayBuffer
}

/** What the page asks of the worker. A set is named by a city's id, or by "" for all of them. */
export type SheetRequest = { id: number; set: string } & ({ read: SheetSource } | { find: string })

/** What the worker answers to the request of that id; reading has no result. */
export type SheetResponse = { id: number } & (
  { found: SheetsFound | null } | { fault: DataFault } | { error: string }
)
