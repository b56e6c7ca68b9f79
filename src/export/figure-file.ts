import { flushSync, mount, unmount } from 'svelte'
import Figure from '../figure/Figure.svelte'
import type { FigureContent } from '../figure/figure-content.ts'
import type { FigureSpec } from '../figure/figure-spec.ts'
import { standaloneSvg } from '../figure/standalone-svg.ts'

/** A figure to be made into a file. */
export interface FigureAsked {
  spec: FigureSpec
  content: FigureContent
}

/** The figure as an SVG file without fonts, drawn as on the page; with lines for patterns where it is for what cannot draw those. */
export function bareSvg({ spec, content }: FigureAsked, onPaper = false): string {
  const target = document.createElement('div')
  const figure = mount(Figure, { target, props: { spec, content, onPaper } })
  try {
    flushSync()
    return standaloneSvg(target.innerHTML, { theme: spec.theme })
  } finally {
    void unmount(figure)
  }
}
