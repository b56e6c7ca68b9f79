import type { FigureKind } from '../figure/figure-spec.ts'
import type { ViewState } from '../view/url.ts'

/** The kind of figure that a view asks for by what it shows, of those that can be made. */
export function preferredKind(
  { layout, panel }: Pick<ViewState, 'layout' | 'panel'>,
  kinds: readonly FigureKind[],
): FigureKind {
  const wanted: FigureKind[] = [
    ...(panel === 'tract' ? (['tract'] as const) : []),
    ...(panel === 'charts' ? (['scatter'] as const) : []),
    ...(layout === 'side' || layout === 'swipe' ? (['then-now'] as const) : []),
  ]
  return wanted.find((kind) => kinds.includes(kind)) ?? kinds[0]!
}
