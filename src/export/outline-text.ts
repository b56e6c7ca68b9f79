import type { SvgElement } from '../figure/svg-nodes.ts'
import { characterPlaces, type OutlinesOf, type PlacedRun } from './placed-runs.ts'
import { replaceTexts } from './replace-texts.ts'
import { faceOf } from './text-style.ts'

/** An SVG whose texts are shapes, for programs that lack the fonts: the same in each of them, but no longer to be found or changed. */
export function outlineText(svg: SvgElement, outlinesOf: OutlinesOf): SvgElement {
  return replaceTexts(svg, outlinesOf, (run, painted) => {
    const d = runOutline(run, outlinesOf)
    const attributes = new Map([...painted, ['d', d]] as const)
    return d === '' ? [] : [{ name: 'path', attributes, children: [] }]
  })
}

/** A run's outline; a character that the face lacks leaves its room. */
function runOutline({ text, style, x, y }: PlacedRun, outlinesOf: OutlinesOf): string {
  const { unitsPerEm, glyphs } = outlinesOf(faceOf(style))
  const places = characterPlaces(text, style, outlinesOf)
  const scale = style.size / unitsPerEm
  return [...text]
    .map((character, i) => moved(glyphs[character]?.[1] ?? '', scale, x + places[i]!, y))
    .join('')
}

const px = (value: number) => String(Math.round(value * 100) / 100)

/** An outline in units of the em, y upwards, at a place in px. */
function moved(outline: string, scale: number, x: number, y: number): string {
  let isX = true
  return outline.replace(/[A-Z]|-?\d+(?:\.\d+)?/g, (part) => {
    if (/[A-Z]/.test(part)) {
      isX = true
      return part
    }
    const value = isX ? x + Number(part) * scale : y - Number(part) * scale
    isX = !isX
    return px(value)
  })
}
