import { readdirSync, statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { SPANISH } from '../../../src/words/spanish.ts'
import { readDocument, parseDocument, type Document } from './document.ts'

/** Words in italics that are none of the texts that the atlas shows, a line each. */
function strangeLabels({ path, emphases }: Document, shown: readonly string[]): string[] {
  const plain = new Set(shown.map((text) => text.replaceAll(/<\/?\w+\/?>/g, '')))
  return emphases
    .filter(({ text }) => !plain.has(text))
    .map(({ text, line }) => `${path}:${line}: the atlas does not say "${text}"`)
}

const english = Object.keys(SPANISH)
const spanish = Object.values<string>(SPANISH)

describe('the labels that a guide names', () => {
  it.each([
    ['docs/guide.md', english],
    ['docs/guia.md', spanish],
  ])('stand on the screen: %s', (path, shown) => {
    const guide = readDocument(path)
    expect(guide.emphases.length).toBeGreaterThan(10)
    expect(strangeLabels(guide, shown)).toEqual([])
  })

  it('are found out when they do not', () => {
    const guide = parseDocument('docs/a.md', 'Choose\n_Take it away_ or _Take it home_.')
    expect(strangeLabels(guide, english)).toEqual([
      'docs/a.md:2: the atlas does not say "Take it home"',
    ])
  })
})

describe('the pictures of the guides', () => {
  const pictures = ['docs/guide.md', 'docs/guia.md'].flatMap((path) => readDocument(path).pictures)

  it('are all shown, and none is heavy', () => {
    const files = readdirSync('docs/guide').sort()
    expect(files.length).toBeGreaterThan(5)
    expect(pictures.map(({ src }) => src).sort()).toEqual(files.map((file) => `guide/${file}`))
    for (const file of files) expect(statSync(`docs/guide/${file}`).size).toBeLessThan(300_000)
  })

  it('say what they show to those who do not see them', () => {
    expect(pictures.filter(({ alt }) => alt.length < 20)).toEqual([])
  })
})
