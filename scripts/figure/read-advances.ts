import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import fontverter from 'fontverter'
import { Blob, Face as FontFace, Font } from 'harfbuzzjs'
import { FACES, type Face } from '../../src/look/type-face.ts'

const require = createRequire(import.meta.url)

/** What the table holds: ASCII, what Spanish and names of towns need, and the marks of typography. */
export const TABLED = [
  ...Array.from({ length: 95 }, (_, i) => String.fromCodePoint(32 + i)),
  ...'ÁÉÍÑÓÚÜáéíñóúüàâäçèêëîïôöùûß¿¡«»“”‘’–—−·…°×§©',
].join('')

/** The advances of characters in a face's own font, in thousandths of an em, without kerning. Throws an Error for one that the font lacks. */
export async function readAdvances(face: Face, characters: string): Promise<number[]> {
  const { family, weight, italic } = FACES[face]
  const name = family === 'sans' ? 'source-sans-3' : 'source-serif-4'
  const file = `@fontsource/${name}/files/${name}-latin-${weight}-${italic ? 'italic' : 'normal'}.woff2`
  const font = await fontverter.convert(readFileSync(require.resolve(file)), 'sfnt')
  const whole = new FontFace(new Blob(font))
  const glyphs = new Font(whole)
  return [...characters].map((character) => {
    const glyph = glyphs.nominalGlyph(character.codePointAt(0)!)
    if (!glyph) throw new Error(`${file} has no U+${character.codePointAt(0)!.toString(16)}`)
    return Math.round((glyphs.glyphHAdvance(glyph) * 1000) / whole.upem)
  })
}
