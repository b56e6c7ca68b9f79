/** The faces that figures are set in: family, weight and slope together. */
export const FACES = {
  sans: { family: 'sans', weight: 400, italic: false },
  sansBold: { family: 'sans', weight: 600, italic: false },
  sansLetter: { family: 'sans', weight: 700, italic: false },
  serif: { family: 'serif', weight: 400, italic: false },
  serifItalic: { family: 'serif', weight: 400, italic: true },
  serifBold: { family: 'serif', weight: 600, italic: false },
} as const
export type Face = keyof typeof FACES

/** What a family is set in, the page's own font first, then what a reader's device may have. */
export const FAMILY = {
  sans: "'Source Sans 3 Variable', 'Source Sans 3', 'Source Sans Pro', sans-serif",
  serif: "'Source Serif 4', 'Source Serif Pro', serif",
} as const
