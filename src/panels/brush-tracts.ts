import type { TractSpans } from '../domain/brush.ts'
import type { CityView } from '../state/city-view.svelte.ts'
import type { View } from '../state/view.svelte.ts'

/** Moves a part of the reader's brush over a city's tracts: while it is held it follows the pointer, once let go it stands in the link. */
export function brushTracts(
  page: CityView,
  view: View,
  change: Partial<TractSpans>,
  settled: boolean,
): void {
  const spans = { ...page.brush.spans, ...change }
  if (!settled) {
    page.brush.hold(spans)
    return
  }
  const { values, scores, others } = spans
  view.change({ brush: values, scores, others }, { replace: true })
  page.brush.hold(null)
}

/** Moves the reader's own breaks between classes, likewise. */
export function moveBreaks(
  page: CityView,
  view: View,
  breaks: readonly number[],
  settled: boolean,
): void {
  page.heldBreaks = settled ? null : breaks
  if (settled) view.change({ classes: 'own', breaks }, { replace: true })
}
