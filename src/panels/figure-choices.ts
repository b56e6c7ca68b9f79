import { FIGURE_SIZES } from '../figure/figure-sizes.ts'
import { sizesFor } from '../figure/kind-sizes.ts'
import type { FigureKind, FigureTheme } from '../figure/figure-spec.ts'
import { say, sayText } from '../words/say.ts'

/** A choice in the sentence that says what figure is made. */
export interface FigureChoice<Id extends string> {
  id: Id
  phrase: string
  explanation: string
}

const KINDS: Record<FigureKind, () => readonly [phrase: string, explanation: string]> = {
  city: () => [
    say('the whole finding'),
    say('The map, its tracts by grade, how to read it, and every way of counting.'),
  ],
  map: () => [say('the map'), say('Today’s map under the outlines of the 1930s.')],
  'then-now': () => [say('both maps'), say('The 1930s beside today.')],
  'by-grade': () => [say('tracts by grade'), say('A dot a tract, with means and intervals.')],
  scatter: () => [
    say('two measures'),
    say('Each tract at its estimates of both, with the line that fits them.'),
  ],
  multiverse: () => [
    say('every way of counting'),
    say('The same gap under every rule and coverage.'),
  ],
  tract: () => [say('the chosen tract'), say('Its overlap with the areas, and all its measures.')],
  forest: () => [say('the gaps of all cities'), say('A row a city, with intervals.')],
  compare: () => [say('the compared cities'), say('Their gaps on one axis.')],
  'fact-sheet': () => [
    say('a fact sheet'),
    say('One page for a meeting: map, five measures, what it means and what it does not.'),
  ],
}

/** Kinds of figure as a reader chooses them. */
export function kindChoices(kinds: readonly FigureKind[]): FigureChoice<FigureKind>[] {
  return kinds.map((id) => {
    const [phrase, explanation] = KINDS[id]()
    return { id, phrase, explanation }
  })
}

export type SizeId = (typeof FIGURE_SIZES)[number]['id']

/** Sizes of a kind of figure as a reader chooses them. */
export function sizeChoices(kind: FigureKind): FigureChoice<SizeId>[] {
  return sizesFor(kind).map(({ id, name, width, height }) => ({
    id,
    phrase: sayText(name),
    explanation:
      height === null
        ? say('{width} px wide, as high as it needs to be.', { width })
        : say('{width} × {height} px.', { width, height }),
  }))
}

/** Themes of figures as a reader chooses them. */
export function themeChoices(): FigureChoice<FigureTheme>[] {
  return [
    { id: 'light', phrase: say('white paper'), explanation: say('For print and most pages.') },
    { id: 'dark', phrase: say('dark ground'), explanation: say('For dark slides and pages.') },
  ]
}
