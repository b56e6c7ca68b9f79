/** A face as font files and programs know it. */
export interface FontFace {
  family: 'Source Sans 3' | 'Source Serif 4'
  weight: 400 | 600 | 700
  italic: boolean
}

/** The faces that figures are set in. */
export const FONT_FACES: readonly FontFace[] = [
  { family: 'Source Sans 3', weight: 400, italic: false },
  { family: 'Source Sans 3', weight: 600, italic: false },
  { family: 'Source Sans 3', weight: 700, italic: false },
  { family: 'Source Serif 4', weight: 400, italic: false },
  { family: 'Source Serif 4', weight: 400, italic: true },
  { family: 'Source Serif 4', weight: 600, italic: false },
]

/** TrueType, WOFF2, and the outlines of its characters. */
export const FONT_FORMATS = ['ttf', 'woff2', 'json'] as const
export type FontFormat = (typeof FONT_FORMATS)[number]

/** What a face's file is called: "source-serif-4-400-italic.ttf". */
export function fontFile({ family, weight, italic }: FontFace, format: FontFormat): string {
  const name = family.toLowerCase().replaceAll(' ', '-')
  return `${name}-${weight}${italic ? '-italic' : ''}.${format}`
}
