import { ADVANCES, CHARACTERS } from './advance-widths.ts'
import type { Face } from './type-face.ts'

const PLACE = new Map([...CHARACTERS].map((character, i) => [character, i]))
/** Of a character that the table lacks: as wide as the widest letters, so that a line is rather too short than too long. */
const UNKNOWN = 0.9

/** How far a character moves the next one, in ems. */
function advance(character: string, face: Face): number {
  const place = PLACE.get(character) ?? PLACE.get(character.normalize('NFD')[0]!)
  return place === undefined ? UNKNOWN : ADVANCES[face][place]! / 1000
}

/**
 * How long a text is set in a face, in px, for a font size and a tracking in px: the sum of its characters' advances, without kerning, which
 * makes a line shorter by a hundredth or so.
 */
export function textLength(text: string, face: Face, size: number, tracking = 0): number {
  let ems = 0
  let characters = 0
  for (const character of text) {
    ems += advance(character, face)
    characters++
  }
  return ems * size + characters * tracking
}
