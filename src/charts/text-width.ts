const NARROW = new Set("ijl.,:;'’|!fI ()-")
const WIDE = new Set('mwMW%@')

function emWidth(character: string): number {
  if (NARROW.has(character)) return 0.28
  if (WIDE.has(character)) return 0.82
  return character >= 'A' && character <= 'Z' ? 0.6 : 0.5
}

/**
 * About how wide `text` is set in Source Sans 3, in px, for a font size in px: charts are laid out without a
 * browser to measure in. Within a tenth or so, rather too wide than too narrow.
 */
export function textWidth(text: string, size: number): number {
  let ems = 0
  for (const character of text) ems += emWidth(character)
  return ems * size
}
