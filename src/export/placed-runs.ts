import type { SvgElement } from '../figure/svg-nodes.ts'
import type { FaceOutlines } from '../look/face-outlines.ts'
import type { FontFace } from '../look/font-face.ts'
import { faceOf, styleWithin, type TextStyle } from './text-style.ts'

/** A stretch of a text in one style, at its place in px. */
export interface PlacedRun {
  text: string
  x: number
  y: number
  style: TextStyle
  /** The element that it stands in. */
  of: SvgElement
}

export type OutlinesOf = (face: FontFace) => FaceOutlines

/** Of a character that the face lacks, in ems. */
const UNKNOWN = 0.5

/** How far from a run's start each of its characters stands, in px, kerned and tracked; the last number is the run's length. */
export function characterPlaces(text: string, style: TextStyle, outlinesOf: OutlinesOf): number[] {
  const { unitsPerEm, glyphs, kerning } = outlinesOf(faceOf(style))
  const characters = [...text]
  const places = [0]
  characters.forEach((character, i) => {
    const advance = glyphs[character]?.[0] ?? UNKNOWN * unitsPerEm
    const kern = kerning[character + (characters[i + 1] ?? '')] ?? 0
    places.push(places[i]! + ((advance + kern) * style.size) / unitsPerEm + style.tracking)
  })
  return places
}

/** The runs of a `<text>` that stands in something of a style, each at its place, whatever the text's anchor. */
export function placedRuns(
  text: SvgElement,
  around: TextStyle,
  outlinesOf: OutlinesOf,
): PlacedRun[] {
  return chunksOf(text, around).flatMap(({ x, y, runs }) => {
    const lengths = runs.map((run) => characterPlaces(run.text, run.style, outlinesOf).at(-1)!)
    const whole = lengths.reduce((sum, length) => sum + length, 0)
    const anchor = runs[0]!.style.anchor
    let at = x - (anchor === 'end' ? whole : anchor === 'middle' ? whole / 2 : 0)
    return runs.map((run, i) => {
      const placed = { ...run, x: at, y }
      at += lengths[i]!
      return placed
    })
  })
}

/** Runs that follow one another from a place on. */
interface Chunk {
  x: number
  y: number
  runs: Omit<PlacedRun, 'x' | 'y'>[]
}

function chunksOf(text: SvgElement, around: TextStyle): Chunk[] {
  const chunks: Chunk[] = [{ x: 0, y: 0, runs: [] }]
  const add = (element: SvgElement, outer: TextStyle) => {
    const style = styleWithin(outer, element)
    const number = (name: string): number | null => {
      const value = parseFloat(element.attributes.get(name) ?? '')
      return Number.isNaN(value) ? null : value
    }
    const [last, x, y] = [chunks.at(-1)!, number('x'), number('y')]
    if (x !== null || y !== null) chunks.push({ x: x ?? last.x, y: y ?? last.y, runs: [] })
    const chunk = chunks.at(-1)!
    chunk.x += number('dx') ?? 0
    chunk.y += number('dy') ?? 0
    for (const child of element.children) {
      if (typeof child === 'string')
        chunks.at(-1)!.runs.push({ text: child.replaceAll(/\s/g, ' '), style, of: element })
      else add(child, style)
    }
  }
  add(text, around)
  return chunks.filter(({ runs }) => runs.length > 0)
}
