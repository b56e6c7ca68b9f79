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
/** Stands in the browser's small store while a file is remembered, another text at each change, so that other tabs are told. */
export const ZONES_KEPT = 'atlas-own-zones'
const store = () => createStore('atlas-own-zones', 'zones')

/** What was remembered on this device; null where nothing was. Rejects where the browser forbids storage. */
export async function keptZones(): Promise<KeptZones | null> {
  return (await get<KeptZones>(KEY, store())) ?? null
}

/** Remembers one file on this device, in place of an earlier one. Rejects where the browser forbids storage or it is full. */
export async function keepZones(zones: KeptZones): Promise<void> {
  await set(KEY, zones, store())
  localStorage.setItem(ZONES_KEPT, crypto.randomUUID())
}

export async function forgetZones(): Promise<void> {
  await del(KEY, store())
  localStorage.removeItem(ZONES_KEPT)
}
