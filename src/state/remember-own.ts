import { createStore, del, keys, set, values, type UseStore } from 'idb-keyval'
import type { OwnEntry } from './own-measures.svelte.ts'

/** What is kept of a reader's measure. */
export type RememberedMeasure = Omit<OwnEntry, 'isRemembered'>

let opened: UseStore | null = null
const store = () => (opened ??= createStore('own-measures', 'measures'))

/** All that are kept on this device. Rejects where the browser does not let the page read them. */
export function recalledMeasures(): Promise<RememberedMeasure[]> {
  return values<RememberedMeasure>(store())
}

/** Keeps a measure on this device under its id. Rejects where there is no room for it, or storing is not allowed. */
export function rememberMeasure(measure: RememberedMeasure): Promise<void> {
  return set(measure.spec.id, measure, store())
}

/** Takes a measure off this device; resolves to how many are left. */
export async function forgetMeasure(id: string): Promise<number> {
  await del(id, store())
  return (await keys(store())).length
}
