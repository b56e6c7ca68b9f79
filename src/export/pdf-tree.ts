import type { SvgElement, SvgNode } from '../figure/svg-nodes.ts'
import { characterPlaces, type OutlinesOf, type PlacedRun } from './placed-runs.ts'
import { replaceTexts } from './replace-texts.ts'
import { faceOf } from './text-style.ts'

/** What a family is called in a PDF: a name that ends in a digit would have to be quoted, and its writer measures texts slowly then. */
export function pdfFamily(family: string): string {
  return family.replaceAll(/[ \d]/g, '')
}

/** From how many px on a pair that is kerned or tracked is set apart: less is not seen. */
const SEEN = 0.12

/**
 * An SVG as the writer of PDFs draws it right: it knows neither kerning nor tracking nor what is painted first, and it would ask the page how long a text is.
 * So each text is set here, in pieces that stand at their places, and what is stroked before it is filled is drawn twice.
 */
export function pdfTree(svg: SvgElement, outlinesOf: OutlinesOf): SvgElement {
  const set = replaceTexts(svg, outlinesOf, (run, painted) => pieces(run, painted, outlinesOf))
  return inOrder(set)
}

function pieces(
  run: PlacedRun,
  painted: readonly [string, string][],
  outlinesOf: OutlinesOf,
): SvgElement[] {
  const { style, y } = run
  const { family, weight, italic } = faceOf(style)
  const face: [string, string][] = [
    ['font-family', pdfFamily(family)],
    ['font-weight', String(weight)],
    ['font-style', italic ? 'italic' : 'normal'],
    ['font-size', String(style.size)],
    ['text-anchor', 'start'],
    ['xml:space', 'preserve'],
  ]
  return split(run, outlinesOf).map(({ text, x }) => ({
    name: 'text',
    attributes: new Map([...painted, ...face, ['x', String(x)], ['y', String(y)]]),
    children: [text],
  }))
}

/** A run in stretches within which each character stands where the font puts it. */
function split({ text, style, x }: PlacedRun, outlinesOf: OutlinesOf) {
  const { unitsPerEm, kerning } = outlinesOf(faceOf(style))
  const characters = [...text]
  const places = characterPlaces(text, style, outlinesOf)
  const parts: { text: string; x: number }[] = []
  let from = 0
  characters.forEach((character, i) => {
    const kern = kerning[character + (characters[i + 1] ?? '')] ?? 0
    const isLast = i === characters.length - 1
    const shift = Math.abs((kern * style.size) / unitsPerEm + style.tracking)
    if (!isLast && shift < SEEN) return
    parts.push({ text: characters.slice(from, i + 1).join(''), x: x + places[from]! })
    from = i + 1
  })
  return parts.filter((part) => part.text.trim() !== '')
}

/** What is painted stroke first, as its stroke and then its fill; of a text in pieces first all strokes. */
function inOrder(svg: SvgElement): SvgElement {
  const walk = (element: SvgElement, isWithin: boolean): SvgElement[] => {
    const attributes = new Map([...element.attributes, ...overflowOf(element)])
    attributes.delete('style')
    const order = attributes.get('paint-order')
    attributes.delete('paint-order')
    const isFirst = order === undefined ? isWithin : order.startsWith('stroke')
    const inner = element.children.filter((child) => typeof child !== 'string')
    if (isFirst && inner.length === 0) {
      const only = (without: string): SvgElement => ({
        ...element,
        attributes: new Map([...attributes, [without, 'none']]),
      })
      return [only('fill'), only('stroke')]
    }
    const children = element.children.map((child): SvgNode[] =>
      typeof child === 'string' ? [child] : walk(child, isFirst),
    )
    const isSetText = isFirst && inner.every(({ name }) => name === 'text')
    const ordered = isSetText
      ? [0, 1].flatMap((pass) => children.flatMap((drawn) => drawn[pass] ?? []))
      : children.flat()
    return [{ ...element, attributes, children: ordered }]
  }
  return walk(svg, false)[0]!
}

/** Of what a style says, a text's setting is done by now: what is left is whether a chart is cut off at its edge. */
function overflowOf({ attributes }: SvgElement): [string, string][] {
  const overflow = /overflow: (\w+)/.exec(attributes.get('style') ?? '')?.[1]
  return overflow === undefined ? [] : [['overflow', overflow]]
}
