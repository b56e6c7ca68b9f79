import type { SvgElement } from '../figure/svg-nodes.ts'
import type { FontFace } from '../look/font-face.ts'

/** How a text of an SVG is set, its own or taken over from what it stands in. Sizes in px. */
export interface TextStyle {
  family: string
  weight: number
  italic: boolean
  size: number
  /** Added after each character. */
  tracking: number
  anchor: string
}

export const PLAIN_STYLE: TextStyle = {
  family: 'sans-serif',
  weight: 400,
  italic: false,
  size: 16,
  tracking: 0,
  anchor: 'start',
}

const WEIGHTS: Record<string, number> = { normal: 400, bold: 700 }

/** The style of an element within one of that style. */
export function styleWithin(around: TextStyle, { attributes }: SvgElement): TextStyle {
  const declared = new Map(attributes)
  for (const part of attributes.get('style')?.split(';') ?? []) {
    const [, name, value] = /^\s*([a-z-]+):\s*(.*?)\s*$/s.exec(part) ?? []
    if (name) declared.set(name, value!)
  }
  const style = { ...around }
  const take = (name: string, use: (value: string) => void) => {
    const value = declared.get(name)
    if (value !== undefined && value !== 'inherit') use(value)
  }
  take('font-family', (value) => (style.family = value))
  take('font-weight', (value) => (style.weight = WEIGHTS[value] ?? Number(value)))
  take('font-style', (value) => (style.italic = value === 'italic'))
  take('font-size', (value) => (style.size = parseFloat(value)))
  take('letter-spacing', (value) => (style.tracking = parseFloat(value) || 0))
  take('text-anchor', (value) => (style.anchor = value))
  return style
}

/** The face that a style is set in, of those that files bring with them. */
export function faceOf({ family, weight, italic }: TextStyle): FontFace {
  if (/Source Serif 4/.test(family)) {
    const isBold = weight >= 600
    return {
      family: 'Source Serif 4',
      weight: isBold ? 600 : 400,
      italic: italic && !isBold,
    }
  }
  const steps = weight >= 650 ? 700 : weight >= 500 ? 600 : 400
  return { family: 'Source Sans 3', weight: steps, italic: false }
}
