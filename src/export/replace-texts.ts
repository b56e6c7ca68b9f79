import type { SvgElement, SvgNode } from '../figure/svg-nodes.ts'
import { placedRuns, type OutlinesOf, type PlacedRun } from './placed-runs.ts'
import { PLAIN_STYLE, styleWithin, type TextStyle } from './text-style.ts'

/** What belongs to a text's setting alone: the rest is how it is painted, and where its ground lies. */
const OF_SETTING =
  /^(x|y|dx|dy|text-anchor|letter-spacing|font-[a-z-]+|xml:space|dominant-baseline|style)$/

/** An SVG whose texts are replaced, run by run. What replaces a run gets how that run is painted, beside how its text is. */
export function replaceTexts(
  svg: SvgElement,
  outlinesOf: OutlinesOf,
  replaced: (run: PlacedRun, painted: readonly [string, string][]) => SvgElement[],
): SvgElement {
  const walk = (element: SvgElement, around: TextStyle): SvgElement => {
    if (element.name !== 'text') {
      const style = styleWithin(around, element)
      const children = element.children.map((child): SvgNode =>
        typeof child === 'string' ? child : walk(child, style),
      )
      return { ...element, children }
    }
    const children = placedRuns(element, around, outlinesOf).flatMap((run) =>
      replaced(run, run.of === element ? [] : painting(run.of)),
    )
    return { name: 'g', attributes: new Map(painting(element)), children }
  }
  return walk(svg, PLAIN_STYLE)
}

function painting({ attributes }: SvgElement): [string, string][] {
  return [...attributes].filter(([name]) => !OF_SETTING.test(name))
}
