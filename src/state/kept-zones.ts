import { createStore, del, get, set } from 'idb-keyval'

/** A file of zones as the reader's device keeps it. */
export interface KeptZones {
  file: string
  bytes: ArrayBuffer
  /** The property that names the zones. */
  property: string | null
  /** Whose zones they are: null of the reader's own file, a city's of an example. */
  example: string | null
}

const KEY = 'file'
const store = () => createStore('atlas-own-zones', 'zones')

/** What was remembered on this device; null where nothing was. Rejects where the browser forbids storage. */
export async function keptZones(): Promise<KeptZones | null> {
  return (await get<KeptZones>(KEY, store())) ?? null
}

/** Remembers one file on this device, in place of an earlier one. Rejects where the browser forbids storage or it is full. */
export function keepZones(zones: KeptZones): Promise<void> {
  return set(KEY, zones, store())
}

export function forgetZones(): Promise<void> {
  return del(KEY, store())
}
