// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { elementSnippet, frameSnippet, type Snippet } from '../../../src/export/embed-snippet.ts'

const SITE = 'https://atlas.example/maps/'

const snippetOf = (words: string): Snippet => ({
  site: SITE,
  query: '?city=ostermere-mn&lang=es&theme=dark',
  title: words,
  picture: { path: 'city/ostermere-mn/es/embed.png', alt: words },
  link: `${SITE}?city=ostermere-mn&lang=es`,
})
const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html')

describe('the snippets of an embed', () => {
  it('put a sandboxed, lazy frame of a fixed shape into the page, with its script', () => {
    const page = parsed(frameSnippet(snippetOf('A map')))
    const frame = page.querySelector('iframe')!
    expect(frame.src).toBe(`${SITE}embed.html?city=ostermere-mn&lang=es&theme=dark`)
    expect(frame.getAttribute('sandbox')).toBe('allow-scripts allow-same-origin allow-popups')
    expect(frame.getAttribute('loading')).toBe('lazy')
    expect(frame.getAttribute('style')).toContain('aspect-ratio')
    expect(page.querySelector('script')!.src).toBe(`${SITE}embed.js`)
  })

  it('have the picture with its text for readers without scripts', () => {
    const [, inside] = /<noscript>(.*)<\/noscript>/.exec(frameSnippet(snippetOf('A map')))!
    const picture = parsed(inside!).querySelector('img')!
    expect(picture.src).toBe(`${SITE}city/ostermere-mn/es/embed.png`)
    expect(picture.alt).toBe('A map')
  })

  it('give the element every part of the view', () => {
    const element = parsed(elementSnippet(snippetOf('A map'))).querySelector('redlining-atlas')!
    expect(element.getAttribute('city')).toBe('ostermere-mn')
    expect(element.getAttribute('lang')).toBe('es')
    expect(element.getAttribute('theme')).toBe('dark')
    expect(element.querySelector('img')!.alt).toBe('A map')
  })

  it('take any words without letting them become elements', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        const page = parsed(frameSnippet(snippetOf(`"><script>x</script>${words}`)))
        expect(page.querySelectorAll('script')).toHaveLength(1)
        expect(page.querySelectorAll('iframe')).toHaveLength(1)
      }),
      { numRuns: 30 },
    )
  })
})
