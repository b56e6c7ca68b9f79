import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  elementSnippet,
  embedAddress,
  frameSnippet,
  type EmbedParts,
} from '../../../src/export/embed-snippet.ts'

const PARTS: EmbedParts = {
  site: 'https://atlas.test/a/',
  ...{ city: 'old-town', measure: 'asthma', language: 'es', theme: 'dark' },
  ...{ title: 'Old Town', alt: 'A map.' },
}

describe('the snippets of an embed', () => {
  it('name the view that is shown, and nothing that is usual', () => {
    expect(embedAddress(PARTS)).toBe(
      'https://atlas.test/a/embed.html?city=old-town&measure=asthma&lang=es&theme=dark',
    )
    expect(embedAddress({ ...PARTS, measure: null, language: 'en', theme: null })).toBe(
      'https://atlas.test/a/embed.html?city=old-town',
    )
  })

  it('hold the picture of the language for readers without scripts', () => {
    for (const snippet of [frameSnippet(PARTS), elementSnippet(PARTS)]) {
      expect(snippet).toContain(
        'src="https://atlas.test/a/city/old-town/es/embed.png" alt="A map."',
      )
    }
  })

  it('keep every title and alt text in its attribute', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (title, alt) => {
        const plain = { ...PARTS, title: '', alt: '' }
        for (const snippet of [frameSnippet, elementSnippet]) {
          const tags = (text: string) => text.match(/[<>"']/g)
          expect(tags(snippet({ ...PARTS, title, alt }))).toEqual(tags(snippet(plain)))
        }
      }),
    )
  })
})
