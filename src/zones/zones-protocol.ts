import type { DataFault } from '../domain/data-error.ts'
import type { ZonesRead } from './read-zones.ts'

/** A file to be read; its bytes are transferred. */
export interface ZonesRequest {
  file: string
  bytes: ArrayBuffer
}

/** What the worker found in it. */
export type ZonesResponse =
  { read: ZonesRead; milliseconds: number } | { fault: DataFault } | { error: string }
