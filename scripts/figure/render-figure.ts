import { render } from 'svelte/server'
import Figure from '../../src/figure/Figure.svelte'
import type { FigureContent } from '../../src/figure/figure-content.ts'
import type { FigureSpec } from '../../src/figure/figure-spec.ts'
import { standaloneSvg } from '../../src/figure/standalone-svg.ts'
import { language } from '../../src/words/say.ts'

/** How a figure is drawn beside its spec: with lines instead of patterns, and with fonts in a style sheet. */
export interface Rendering {
  onPaper?: boolean
  fonts?: string
}

/**
 * A figure as an SVG file, the same as the page makes of it. `speak` the language of the spec before, also for the content. Throws an Error
 * where another one is spoken.
 */
export function renderFigure(
  spec: FigureSpec,
  content: FigureContent,
  { onPaper = false, fonts }: Rendering = {},
): string {
  if (language() !== spec.language)
    throw new Error(`speak ${spec.language} before a figure in it, not ${language()}`)
  const { body } = render(Figure, { props: { spec, content, onPaper } })
  return standaloneSvg(body, { theme: spec.theme, ...(fonts !== undefined && { fonts }) })
}
