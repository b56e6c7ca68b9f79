import type { ViewState } from '../view/url.ts'
import type { Language } from '../words/language.ts'

/**
 * What a figure shows: a city's finding whole (map, tracts by grade, ways of counting), its map, both its maps, its tracts by grade, two of its
 * measures against each other, its gap in every way of counting, the gaps of all cities, those of the compared ones, a tract's profile, or all
 * that a meeting needs on one sheet of paper.
 */
export const FIGURE_KINDS = [
  'city',
  'map',
  'then-now',
  'by-grade',
  'scatter',
  'multiverse',
  'forest',
  'compare',
  'tract',
  'fact-sheet',
] as const
export type FigureKind = (typeof FIGURE_KINDS)[number]

export const FIGURE_THEMES = ['light', 'dark'] as const
export type FigureTheme = (typeof FIGURE_THEMES)[number]

/** px; a null height is as high as the content asks for. */
export interface FigureSize {
  width: number
  height: number | null
}

/** Everything that decides how a figure looks, as plain JSON: what it shows is the view, the rest is how. */
export interface FigureSpec {
  kind: FigureKind
  view: ViewState
  language: Language
  theme: FigureTheme
  size: FigureSize
  /** Whether it stands in another's article: its map reaches from edge to edge, and it says the rest in few words. */
  embedded?: boolean
  /** The reader's own title and text for those who do not see it; null for those made from the data. */
  title: string | null
  alt: string | null
}
