import { untrack } from 'svelte'
import { inTurn } from './in-turn.ts'

/** Parts that trail behind what they follow: shown a task after the paint that answers the reader. */
export interface Trailing<T> {
  readonly now: T
  /** Whether the parts are those of a moment ago. */
  readonly isBehind: boolean
}

/**
 * The parts that `latest` gives, of which a change is taken over after the next paint, in turn with others that trail. To be made where a
 * component starts.
 */
export function trailing<T extends object>(latest: () => T): Trailing<T> {
  const next = $derived(latest())
  let now = $state.raw(untrack(() => next))
  const isBehind = $derived(
    (Object.keys(next) as (keyof T)[]).some((part) => next[part] !== now[part]),
  )
  $effect(() => (isBehind ? inTurn(() => (now = next)) : undefined))
  return {
    get now() {
      return now
    },
    get isBehind() {
      return isBehind
    },
  }
}
