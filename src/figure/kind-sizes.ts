import { FIGURE_SIZES } from './figure-sizes.ts'
import type { FigureKind } from './figure-spec.ts'

/** What a sheet of paper is printed on. */
const PAPER: ReadonlySet<string> = new Set(['letter-portrait', 'a4-portrait'])

/** The sizes that a kind of figure is offered in: a fact sheet is a sheet of paper, upright. */
export function sizesFor(kind: FigureKind): readonly (typeof FIGURE_SIZES)[number][] {
  return kind === 'fact-sheet' ? FIGURE_SIZES.filter(({ id }) => PAPER.has(id)) : FIGURE_SIZES
}
