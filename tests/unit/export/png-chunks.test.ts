import { decode, encode } from 'fast-png'
import { describe, expect, it } from 'vitest'
import { withNotes } from '../../../src/export/png-chunks.ts'

const PIXELS = Uint8Array.from({ length: 2 * 3 * 4 }, (_, i) => (i * 37) % 256)
const PNG = encode({ width: 2, height: 3, data: PIXELS })

describe('the notes of a PNG', () => {
  it('say its resolution and its texts, and leave its picture alone', () => {
    const noted = withNotes(PNG, { dpi: 192, texts: { Title: 'Areas “D”: −9.6 años' } })
    // The reader checks the sum of every chunk.
    const read = decode(noted, { checkCrc: true })
    expect(read.data).toEqual(PIXELS)
    expect(read.resolution).toEqual({ x: 7559, y: 7559, unit: 1 })
    const bytes = new TextEncoder().encode('iTXtTitle\0\0\0\0\0Areas “D”: −9.6 años')
    expect(Buffer.from(noted).includes(Buffer.from(bytes))).toBe(true)
  })

  it('have no NUL, which ends a text', () => {
    const noted = withNotes(PNG, { dpi: 96, texts: { Title: 'A\0B' } })
    expect(Buffer.from(noted).includes(Buffer.from('iTXtTitle\0\0\0\0\0A\ufffdB'))).toBe(true)
  })

  it('are refused by what is no PNG', () => {
    expect(() => withNotes(new Uint8Array(50), { dpi: 96, texts: {} })).toThrow('expected a PNG')
  })
})
