import type { SvgElement } from '../figure/svg-nodes.ts'
import { fontFile, type FontFace } from '../look/font-face.ts'
import { faceOf, PLAIN_STYLE, styleWithin, type TextStyle } from './text-style.ts'

/** The faces that an SVG's texts are set in, each once. */
export function facesIn(svg: SvgElement): FontFace[] {
  const faces = new Map<string, FontFace>()
  const look = (element: SvgElement, around: TextStyle) => {
    const style = styleWithin(around, element)
    for (const child of element.children) {
      if (typeof child !== 'string') look(child, style)
      else if (/^(text|tspan)$/.test(element.name) && child.trim() !== '') {
        const face = faceOf(style)
        faces.set(fontFile(face, 'ttf'), face)
      }
    }
  }
  look(svg, PLAIN_STYLE)
  return [...faces.values()]
}
