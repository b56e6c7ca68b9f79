import { svgOf, svgText, type SvgElement } from '../figure/svg-nodes.ts'
import { loadOutlines } from './face-store.ts'
import { facesIn } from './faces-in.ts'
import { fetchFace } from './fetch-face.ts'
import { fontSheet } from './font-sheet.ts'
import { outlineText } from './outline-text.ts'

/** An SVG file and its size in px. */
export interface SizedSvg {
  text: string
  width: number
  height: number
}

/** An SVG file that brings the fonts of its texts with it, which stay texts. Rejects with an Error where a font does not come. */
export async function withFonts(bare: string): Promise<string> {
  const svg = svgOf(bare)
  const faces = await Promise.all(
    facesIn(svg).map(async (face) => ({
      face,
      woff2: new Uint8Array(await fetchFace(face, 'woff2')),
    })),
  )
  const style: SvgElement = { name: 'style', attributes: new Map(), children: [fontSheet(faces)] }
  const at = svg.children.findLastIndex(isWords) + 1
  return `${svgText({ ...svg, children: svg.children.toSpliced(at, 0, style) })}\n`
}

const isWords = (node: SvgElement['children'][number]) =>
  typeof node !== 'string' && (node.name === 'title' || node.name === 'desc')

/** An SVG file whose texts are shapes, of so many times its size. Rejects with an Error where a font's outlines do not come. */
export async function withOutlines(bare: string, scale = 1): Promise<SizedSvg> {
  const svg = svgOf(bare)
  const outlined = outlineText(svg, await loadOutlines(facesIn(svg)))
  const [width, height] = ['width', 'height'].map((name) =>
    Math.round(Number(svg.attributes.get(name)) * scale),
  ) as [number, number]
  outlined.attributes.set('width', String(width)).set('height', String(height))
  return { text: `${svgText(outlined)}\n`, width, height }
}
