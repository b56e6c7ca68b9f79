// @vitest-environment jsdom
import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { parse } from 'csv-parse/sync'
import { decode, encode } from 'fast-png'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { headTags } from '../../../scripts/pages/head-tags.ts'
import { bibtex } from '../../../src/export/bibtex.ts'
import { bundleOf } from '../../../src/export/bundle.ts'
import type { Citation } from '../../../src/export/citation.ts'
import { csvText, textOfCell } from '../../../src/export/csv-text.ts'
import { elementSnippet, frameSnippet } from '../../../src/export/embed-snippet.ts'
import { escaped, scriptJson } from '../../../src/export/escaped.ts'
import { geojsonText } from '../../../src/export/geojson-text.ts'
import { latexText } from '../../../src/export/latex-text.ts'
import { markdownTable } from '../../../src/export/markdown-table.ts'
import { withNotes } from '../../../src/export/png-chunks.ts'
import { ris } from '../../../src/export/ris.ts'
import { svgText } from '../../../src/figure/svg-nodes.ts'
import { inEachLanguage } from '../../../src/words/language.ts'
import { FACTS, SMALL_TABLE } from '../../fixtures/file-table.ts'
import { ALL_HOSTILE } from '../../fixtures/hostile-texts.ts'

const SITE = 'https://atlas.example/maps/'
/** As a parser of HTML gives a text back: it has one kind of line's end, and no NUL. */
const asRead = (text: string) => text.replace(/\r\n?/g, '\n').replaceAll('\0', '\ufffd')
/** In UTF-8, halves of pairs are marked as such. */
const wellFormed = (text: string) => Buffer.from(text).toString()
const page = (html: string) => new DOMParser().parseFromString(html, 'text/html')
const noted = (text: string) => ({ ...FACTS, title: text, citation: text })

const citation = (text: string): Citation => ({
  ...{ key: 'key', authors: [{ body: text }], hasMoreAuthors: false, title: text },
  ...{ collection: text, editors: [{ family: text, given: text }], year: 2026, edition: text },
  ...{ publisher: text, url: `${SITE}?find=${encodeURIComponent(wellFormed(text))}` },
  ...{ accessed: '2026-11-30', note: text, form: 'Data set', dataVersion: text },
})

describe.each(ALL_HOSTILE.map((text) => [text.slice(0, 60), text] as const))('%j', (_, text) => {
  it('stays text in markup, in attributes and in a script of data', () => {
    const html = page(`<p title="${escaped(text)}">${escaped(text)}</p>`)
    expect(html.body.innerHTML.match(/<p/g)).toHaveLength(1)
    expect(html.body.querySelectorAll('*')).toHaveLength(1)
    expect(html.querySelector('p')!.title).toBe(asRead(text))
    const script = page(`<script type="application/ld+json">${scriptJson({ text })}</script>`)
    expect(script.querySelectorAll('*')).toHaveLength(4)
    expect(JSON.parse(script.querySelector('script')!.textContent)).toEqual({ text })
  })

  it('makes no other element of a snippet', () => {
    const words = { site: SITE, query: `?city=a&find=${encodeURIComponent(wellFormed(text))}` }
    const picture = { path: 'city/a/embed.png', alt: text }
    const snippet = { ...words, title: text, picture, link: SITE }
    const frame = page(frameSnippet(snippet))
    expect([...frame.body.children].map(({ tagName }) => tagName)).toEqual([
      'IFRAME',
      'SCRIPT',
      'NOSCRIPT',
    ])
    expect(frame.querySelector('iframe')!.title).toBe(asRead(text))
    expect(new URL(frame.querySelector('iframe')!.src).origin).toBe('https://atlas.example')
    const element = page(elementSnippet(snippet))
    expect([...element.querySelectorAll('body *')].map(({ tagName }) => tagName)).toEqual([
      'REDLINING-ATLAS',
      'A',
      'IMG',
      'SCRIPT',
    ])
    for (const made of element.querySelectorAll('*'))
      expect([...made.attributes].filter(({ name }) => name.startsWith('on'))).toEqual([])
  })

  it('makes no other tag of a page’s head', () => {
    const tags = (title: string) =>
      page(
        headTags({
          ...{ language: 'en', title, description: title, siteName: title, invented: false },
          ...{ site: SITE, root: '../../', paths: inEachLanguage(() => 'city/a/') },
          ...{ card: { path: 'card.png', width: 1, height: 1, alt: title }, oembed: 'oembed.json' },
        }).join(''),
      )
    const names = (of: Document) => [...of.querySelectorAll('*')].map(({ tagName }) => tagName)
    const made = tags(text)
    expect(names(made)).toEqual(names(tags('plain')))
    expect(made.querySelector<HTMLMetaElement>('meta[name="description"]')!.content).toBe(
      asRead(text),
    )
  })

  it('stays text in an SVG, which is well-formed whatever it is', () => {
    const svg = svgText({
      ...{ name: 'svg', attributes: new Map([['xmlns', 'http://www.w3.org/2000/svg']]) },
      children: [{ name: 'text', attributes: new Map([['data-note', text]]), children: [text] }],
    })
    const read = new DOMParser().parseFromString(svg, 'image/svg+xml')
    expect([...read.querySelectorAll('*')].map(({ tagName }) => tagName)).toEqual(['svg', 'text'])
    expect([...read.querySelector('text')!.attributes].map(({ name }) => name)).toEqual([
      'data-note',
    ])
  })

  it('is one cell of a CSV that runs nothing, and comes back', () => {
    const column = { ...SMALL_TABLE.columns[1]!, values: [text, 'next'] }
    const csv = csvText({ columns: [column] })
    const cells = parse(csv, { bom: true, skip_empty_lines: false }) as string[][]
    expect(cells).toHaveLength(3)
    expect(cells[1]![0]).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/)
    expect(textOfCell(cells[1]![0]!)).toBe(wellFormed(text))
  })

  it('is a value of a GeoJSON, and a name of a column', () => {
    const [first, second] = SMALL_TABLE.columns
    const columns = [first!, { ...second!, name: text, values: [text, null, null] }]
    const { features, metadata } = JSON.parse(
      geojsonText({ ...SMALL_TABLE, columns }, noted(text)),
    ) as { features: { properties: object }[]; metadata: Record<string, string> }
    expect(Object.entries(features[0]!.properties)).toContainEqual([text, text])
    expect(metadata.title).toBe(text)
  })

  it('is one cell of a table in Markdown', () => {
    const [, , row, ...others] = markdownTable(['a', 'b'], [[text, 'next']]).split('\n')
    expect(others).toEqual([])
    // Bars after an even number of backslashes part cells.
    expect(row!.replace(/\\./g, '').split('|')).toHaveLength(4)
    expect(row).not.toMatch(/(?<!\\)<\/?[a-z!]/i)
  })

  it('is a field of BibTeX without a command, and a line of RIS', () => {
    const set = latexText(text)
    let depth = 0
    for (const [sign] of set.replace(/\\[{}]/g, '').matchAll(/[{}]/g)) {
      depth += sign === '{' ? 1 : -1
      expect(depth).toBeGreaterThanOrEqual(0)
    }
    expect(depth).toBe(0)
    expect(set).not.toMatch(/\\(input|write)/)
    expect(new Cite(bibtex([citation(text)])).data).toHaveLength(1)
    const lines = ris([citation(text)]).split('\r\n')
    expect(
      lines.filter((line) => line !== '').every((line) => /^[A-Z][A-Z\d] {2}- /.test(line)),
    ).toBe(true)
    expect(lines.filter((line) => line.startsWith('TY  - '))).toHaveLength(1)
  })

  it('is a note of a PNG that ends no chunk', () => {
    const png = encode({ width: 1, height: 1, data: Uint8Array.of(1, 2, 3, 255) })
    const { width } = decode(withNotes(png, { dpi: 96, texts: { Title: text } }), {
      checkCrc: true,
    })
    expect(width).toBe(1)
  })

  it('leads no file of an archive out of its folder', async () => {
    const content = {
      ...{
        name: 'archive',
        title: text,
        format: 'csv' as const,
        facts: noted(text),
        about: [text],
      },
      ...{
        tables: [{ table: SMALL_TABLE, words: text }],
        citations: [citation(text)],
        codebook: text,
        sql: text,
      },
    }
    const names = Object.keys(unzipSync((await bundleOf(content)).bytes))
    for (const name of names) expect(name).toMatch(/^[a-z\d][\w./-]*$/i)
    expect(names.some((name) => name.includes('..'))).toBe(false)
  })
})
