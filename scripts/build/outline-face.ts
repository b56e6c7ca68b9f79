import { Blob, Buffer, Face, Font, shape } from 'harfbuzzjs'
import type { FaceOutlines } from '../../src/look/face-outlines.ts'

/** The outlines of the characters that a font has of those asked for, and the kerning of each pair of them, as HarfBuzz sets them. */
export function outlineFace(font: Uint8Array, characters: string): FaceOutlines {
  const face = new Face(new Blob(font))
  const set = new Font(face)
  const known = [...new Set(characters)].filter((character) =>
    set.nominalGlyph(character.codePointAt(0)!),
  )
  const advances = new Map(known.map((character) => [character, lengthOf(set, character)]))
  const kerning: Record<string, number> = {}
  for (const first of known)
    for (const second of known) {
      const pair = first + second
      const kern = lengthOf(set, pair) - advances.get(first)! - advances.get(second)!
      if (kern !== 0) kerning[pair] = kern
    }
  const glyphs = Object.fromEntries(
    known.map((character) => {
      const outline = set.glyphToPath(set.nominalGlyph(character.codePointAt(0)!)!)
      return [character, [advances.get(character)!, outline] as const]
    }),
  )
  return { unitsPerEm: face.upem, glyphs, kerning }
}

/** How long a text is set, in units of the em. */
function lengthOf(font: Font, text: string): number {
  const buffer = new Buffer()
  buffer.addText(text)
  buffer.guessSegmentProperties()
  shape(font, buffer)
  return buffer.getGlyphPositions().reduce((sum, { xAdvance }) => sum + (xAdvance ?? 0), 0)
}
