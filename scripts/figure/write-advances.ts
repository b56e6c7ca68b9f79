import { writeFileSync } from 'node:fs'
import { FACES, type Face } from '../../src/look/type-face.ts'
import { readAdvances, TABLED } from './read-advances.ts'

/** `npx tsx scripts/figure/write-advances.ts`: the table of src/look/advance-widths.ts, from the fonts themselves. */
const rows: string[] = []
// One after the other: the decoder of fonts has one memory.
for (const face of Object.keys(FACES) as Face[]) {
  const advances = await readAdvances(face, TABLED)
  rows.push(`  ${face}: of('${advances.map((em) => em.toString(36).padStart(2, '0')).join('')}'),`)
}
const text = `import type { Face } from './type-face.ts'

/** The characters of the table, in its order. Written by scripts/figure/write-advances.ts; a test holds it to the fonts. */
export const CHARACTERS =
  ${JSON.stringify(TABLED)}

/** Two digits of base 36 a character: the space it takes, in thousandths of an em. */
const of = (row: string) => (row.match(/../g) ?? []).map((em) => parseInt(em, 36))

/** What each character takes of a line in each face, in thousandths of an em, without kerning. */
export const ADVANCES: Record<Face, readonly number[]> = {
${rows.join('\n')}
}
`
writeFileSync('src/look/advance-widths.ts', text)
