import { isBrushed, type TractFigures, type TractSpans } from '../domain/brush.ts'
import { keeper } from './kept.ts'

/** The tracts of a city that the reader brushed: one state that the map and every chart share. */
export class CityBrush {
  readonly #settled: () => TractSpans
  readonly #figures: () => readonly TractFigures[]
  #held = $state.raw<TractSpans | null>(null)

  /** `settled` is the brush of the page's link; `figures` are in the order of the city's tracts. */
  constructor(settled: () => TractSpans, figures: () => readonly TractFigures[]) {
    this.#settled = settled
    this.#figures = figures
  }

  readonly #kept = keeper<TractSpans>()
  /** What the reader's pointer holds, otherwise what the link says. */
  readonly spans = $derived.by((): TractSpans => this.#kept(this.#held ?? this.#settled()))

  /** Whether it follows the pointer. */
  readonly isHeld = $derived.by(() => this.#held !== null)

  readonly isActive = $derived.by(() => Object.values(this.spans).some((span) => span !== null))

  /** By tract; null where nothing is brushed. */
  readonly brushed = $derived.by((): boolean[] | null =>
    this.isActive ? this.under(this.spans) : null,
  )

  /** Which tracts would be brushed by these spans. */
  under(spans: TractSpans): boolean[] {
    return this.#figures().map((of) => isBrushed(spans, of))
  }

  /** Follows a brush that is not let go yet; null lets go of it. */
  hold(spans: TractSpans | null): void {
    this.#held = spans
  }
}
