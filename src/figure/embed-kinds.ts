import type { FigureKind } from './figure-spec.ts'

/** The kinds of a city's figure that stand in others' articles; `scripts/build/without-parts.ts` leaves out what only the others need. */
export const EMBED_KINDS: readonly FigureKind[] = ['city', 'map', 'then-now']
