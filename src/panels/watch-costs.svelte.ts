import { tick, untrack } from 'svelte'
import type { CityView } from '../state/city-view.svelte.ts'

/** Measures what a change of measure, and a move of the brush, cost until the map's state and every chart are new: read by the benches. */
export function watchCosts(page: CityView): void {
  watch('recolour', () => page.measure.id)
  watch('brush', () => page.brush.spans)
}

function watch(name: string, read: () => unknown): void {
  let last = untrack(read)
  $effect.pre(() => {
    const now = read()
    if (now === last) return
    last = now
    const start = performance.now()
    void tick().then(() => performance.measure(name, { start }))
  })
}
