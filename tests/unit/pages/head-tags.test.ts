// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { headTags, type HeadWords } from '../../../scripts/pages/head-tags.ts'
import { cityPath } from '../../../src/view/canonical-path.ts'
import { inEachLanguage } from '../../../src/words/language.ts'

const WORDS: HeadWords = {
  language: 'en',
  title: 'St. "Mary\'s" & <Sons>, MD',
  description: 'Areas graded D & "A" </head><script>alert(1)</script>',
  siteName: 'Redlining & Health Atlas',
  invented: false,
  site: 'https://example.org/atlas/',
  root: '../../',
  paths: inEachLanguage((one) => cityPath('st-mary-md', one)),
  card: { path: 'city/st-mary-md/card.png', width: 1200, height: 630, alt: 'A "card"' },
  oembed: 'city/st-mary-md/oembed.json',
}

function headOf(words: Partial<HeadWords> = {}): Document {
  const tags = headTags({ ...WORDS, ...words })
  return new DOMParser().parseFromString(
    `<!doctype html><html><head>${tags.join('')}</head></html>`,
    'text/html',
  )
}
const content = (page: Document, name: string) =>
  page.querySelector<HTMLMetaElement>(`meta[property="${name}"], meta[name="${name}"]`)?.content
const links = (page: Document, selector: string) =>
  [...page.querySelectorAll(selector)].map((link) => link.getAttribute('href'))

it('whatever a title and a description hold, they come out of the head as they went in', () => {
  const page = headOf()
  expect(page.title).toBe(`${WORDS.title} – ${WORDS.siteName}`)
  for (const name of ['description', 'og:description'])
    expect(content(page, name)).toBe(WORDS.description)
  expect(content(page, 'og:title')).toBe(WORDS.title)
  expect(content(page, 'og:image:alt')).toBe('A "card"')
  expect(page.querySelector('script')).toBeNull()
})

it('with the site’s address, all that others read is absolute', () => {
  const page = headOf()
  expect(links(page, 'link[rel=canonical]')).toEqual(['https://example.org/atlas/city/st-mary-md/'])
  expect(links(page, 'link[hreflang=es]')).toEqual([
    'https://example.org/atlas/city/st-mary-md/es/',
  ])
  expect(content(page, 'og:url')).toBe('https://example.org/atlas/city/st-mary-md/')
  expect(content(page, 'og:image')).toBe('https://example.org/atlas/city/st-mary-md/card.png')
  expect(content(page, 'twitter:card')).toBe('summary_large_image')
  expect(links(page, 'link[type="application/json+oembed"]')).toEqual([
    'https://example.org/atlas/city/st-mary-md/oembed.json',
  ])
})

it('without it, links lead on from the page, and nothing is said that must be absolute', () => {
  const page = headOf({ site: null })
  expect(links(page, 'link[rel=canonical]')).toEqual(['../../city/st-mary-md/'])
  expect(links(page, 'link[hreflang=es]')).toEqual(['../../city/st-mary-md/es/'])
  for (const name of ['og:url', 'og:image']) expect(content(page, name)).toBeUndefined()
  expect(content(page, 'twitter:card')).toBe('summary')
  expect(links(page, 'link[type="application/json+oembed"]')).toEqual([])
})

it('made-up numbers are kept out of engines, real ones are not', () => {
  expect(content(headOf({ invented: true }), 'robots')).toBe('noindex')
  expect(content(headOf(), 'robots')).not.toContain('noindex')
})
