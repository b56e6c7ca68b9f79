import { parse as parseCsv } from 'csv-parse/sync'
import fc from 'fast-check'
import { decode, encode } from 'fast-png'
import { parquetReadObjects } from 'hyparquet'
import { JSDOM } from 'jsdom'
import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import Papa from 'papaparse'
import { bibtex } from '../../src/export/bibtex.ts'
import type { Citation } from '../../src/export/citation.ts'
import { apaCitation, chicagoCitation, plainCitation } from '../../src/export/cited-text.ts'
import { csvText, textOfCell } from '../../src/export/csv-text.ts'
import { elementSnippet, frameSnippet } from '../../src/export/embed-snippet.ts'
import { escaped, scriptJson } from '../../src/export/escaped.ts'
import type { Cell, FileColumn, FileTable } from '../../src/export/file-table.ts'
import { geojsonText } from '../../src/export/geojson-text.ts'
import { parquetBytes } from '../../src/export/parquet-bytes.ts'
import { withNotes } from '../../src/export/png-chunks.ts'
import { ris } from '../../src/export/ris.ts'
import { standaloneSvg } from '../../src/figure/standalone-svg.ts'
import { encodeView } from '../../src/view/url.ts'
import { FACTS } from '../fixtures/file-table.ts'
import { anyText } from './any-text.ts'
import { law, type Law } from './law.ts'
import { anyView } from './links.ts'

/** One page for all cases: a window costs more than what is asked of it. */
const { window } = new JSDOM('<body>')
const { document } = window

/** As a parser of UTF-8 gives back halves of pairs. */
const wellFormed = (text: string) => text.replace(/\p{Surrogate}/gu, '\ufffd')

const column = (name: string, type: FileColumn['type'], values: readonly Cell[]): FileColumn => ({
  name,
  type,
  values,
  description: '',
  sources: [],
  missing: 'nothing',
})

const someRows = fc.array(
  fc.tuple(
    fc.option(anyText),
    fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
    fc.option(fc.boolean()),
  ),
  { minLength: 1, maxLength: 6 },
)

/** Columns with names of any text, all different. */
const someColumns = fc
  .tuple(fc.uniqueArray(anyText, { minLength: 3, maxLength: 3 }), someRows)
  .map(([[a, b, c], rows]) => [
    column(
      a!,
      'text',
      rows.map(([text]) => text),
    ),
    column(
      b!,
      'number',
      rows.map(([, number]) => (number === null ? null : number + 0)),
    ),
    column(
      c!,
      'boolean',
      rows.map(([, , is]) => is),
    ),
  ])

const tableOf = (columns: readonly FileColumn[]): FileTable => ({
  name: 'any',
  title: 'Any',
  row: 'a row',
  key: [],
  columns,
  shapes: null,
})

/** What a spreadsheet takes for the beginning of a formula. */
const RUN = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/

function expectSameCsv(columns: readonly FileColumn[]): void {
  const csv = wellFormed(csvText({ columns }))
  const cells = [
    columns.map(({ name }) => wellFormed(name)),
    ...columns[0]!.values.map((_, i) =>
      columns.map(({ values }) => wellFormed(String(values[i] ?? ''))),
    ),
  ]
  const isText = (row: number, at: number) => row === 0 || columns[at]!.type === 'text'
  const asRead = (rows: string[][]) =>
    rows.map((row, i) => row.map((cell, k) => (isText(i, k) ? textOfCell(cell) : cell)))
  const strict = parseCsv(csv, { bom: true, skip_empty_lines: false }) as string[][]
  assert.deepEqual(asRead(strict), cells)
  const lenient = Papa.parse<string[]>(csv.replace(/^\ufeff/, ''), {
    newline: '\r\n',
    delimiter: ',',
  }).data
  assert.deepEqual(asRead(lenient.slice(0, -1)), cells)
  for (const [i, row] of strict.entries())
    for (const [k, cell] of row.entries())
      assert.ok(!isText(i, k) || !RUN.test(cell), `a spreadsheet would run ${JSON.stringify(cell)}`)
}

function expectSameGeojson(columns: readonly FileColumn[]): void {
  const read = JSON.parse(geojsonText(tableOf(columns), FACTS)) as {
    features: { properties: Record<string, Cell> }[]
  }
  read.features.forEach(({ properties }, i) => {
    assert.equal(Object.keys(properties).length, columns.length)
    for (const { name, values } of columns) {
      assert.ok(Object.hasOwn(properties, name))
      assert.deepEqual(properties[name], values[i])
    }
  })
}

const anyDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const someAuthor = fc.oneof(
  anyText.map((body) => ({ body })),
  fc.record({ family: anyText, given: anyText }),
)

const anyCitation: fc.Arbitrary<Citation> = fc.record(
  {
    key: fc.stringMatching(/^rha-[a-z0-9-]{1,20}$/),
    authors: fc.array(someAuthor, { minLength: 1, maxLength: 3 }),
    hasMoreAuthors: fc.boolean(),
    title: anyText,
    collection: fc.option(anyText),
    editors: fc.array(someAuthor, { maxLength: 2 }),
    year: fc.option(fc.integer({ min: 1900, max: 2100 })),
    edition: fc.option(anyText),
    publisher: fc.option(anyText),
    form: fc.constantFrom('Data set' as const, 'Data visualization' as const),
    dataVersion: fc.option(fc.stringMatching(/^[0-9a-f]{12}$/)),
    url: anyText.map(
      (text) => `https://atlas.example/?find=${encodeURIComponent(wellFormed(text))}`,
    ),
    accessed: anyDay,
    note: anyText,
  },
  { noNullPrototype: true },
)

function expectBibtex(citations: readonly Citation[]): void {
  const text = bibtex(citations)
  assert.equal(text.match(/^@misc\{/gm)?.length, citations.length)
  let [depth, entries] = [0, 0]
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '\\') i++
    else if (text[i] === '{') depth++
    else if (text[i] === '}' && --depth === 0) entries++
    assert.ok(depth >= 0, 'a brace closes what was not opened')
  }
  assert.equal(depth, 0)
  assert.equal(entries, citations.length)
}

function expectRis(citations: readonly Citation[]): void {
  const lines = ris(citations).split('\r\n')
  for (const line of lines) assert.match(line, /^$|^[A-Z][A-Z0-9] {2}- ?[^\p{Cc}]*$/u)
  for (const tag of ['TY', 'ER', 'TI'])
    assert.equal(lines.filter((line) => line.startsWith(`${tag}  -`)).length, citations.length)
}

/** A title and a text as the page has them, in markup that its browser wrote. */
function drawnMarkup(title: string, alt: string): string {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  svg.setAttribute('data-title', title)
  svg.setAttribute('aria-label', alt)
  const text = document.createElementNS('http://www.w3.org/2000/svg', 'text')
  text.textContent = title
  svg.append(text)
  return svg.outerHTML
}

/** What no XML may have is marked; its parsers take every end of a line for the same. */
const inXml = (text: string) =>
  wellFormed(text)
    .replace(/[^\t\n\r\u0020-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/\r\n?/g, '\n')

const parser = new window.DOMParser()

function expectSvg([title, alt]: [string, string]): void {
  const made = standaloneSvg(drawnMarkup(title, alt), { theme: 'light' })
  // A strict parser: what is not well-formed is an error there, and in every program that opens the file.
  const root = parser.parseFromString(made, 'image/svg+xml').documentElement
  assert.equal(root.localName, 'svg')
  assert.equal(root.querySelector('title')?.textContent ?? '', inXml(title))
  assert.equal(root.querySelector('desc')?.textContent ?? '', inXml(alt))
}

const PIXELS = Uint8Array.from({ length: 24 }, (_, i) => (i * 37) % 256)
const PNG = encode({ width: 2, height: 3, data: PIXELS })

function expectPng(text: string): void {
  const noted = withNotes(PNG, { dpi: 96, texts: { Title: text, Description: text } })
  assert.deepEqual(decode(noted, { checkCrc: true }).data, PIXELS)
  const written = new TextEncoder().encode(`Title\0\0\0\0\0${text.replaceAll('\0', '\ufffd')}`)
  assert.ok(Buffer.from(noted).includes(Buffer.from(written)))
}

/** Parsers of HTML end lines in one way, and have no NUL. */
const inHtml = (text: string) => text.replace(/\r\n?/g, '\n').replaceAll('\0', '\ufffd')

function expectSnippets([view, title, alt]: [Parameters<typeof encodeView>[0], string, string]) {
  const snippet = {
    site: 'https://atlas.example/',
    query: encodeView(view),
    title,
    picture: { path: 'city/a/embed.png', alt },
    link: `https://atlas.example/${encodeView(view)}`,
  }
  const body = document.createElement('div')
  body.innerHTML = frameSnippet(snippet)
  assert.deepEqual(
    [...body.children].map(({ localName }) => localName),
    ['iframe', 'script', 'noscript'],
  )
  assert.equal(body.querySelector('iframe')!.title, inHtml(title))
  body.innerHTML = elementSnippet(snippet)
  assert.deepEqual(
    [...body.children].map(({ localName }) => localName),
    ['redlining-atlas', 'script'],
  )
  const [element] = body.children
  assert.equal(element!.getAttribute('title'), inHtml(title))
  assert.equal(element!.querySelector('img')!.alt, inHtml(alt))
  assert.equal(body.querySelectorAll('*').length, 4)
}

const anyJson = fc.jsonValue({ maxDepth: 2 })

export const WRITER_LAWS: readonly Law[] = [
  law(
    'a CSV file is read back as it was by two readers, and nothing in it runs',
    someColumns,
    expectSameCsv,
  ),
  law('a GeoJSON file has every column of every row', someColumns, expectSameGeojson),
  law(
    'a Parquet file has every text',
    someRows,
    async (rows) => {
      const texts = rows.map(([text]) => text)
      const bytes = parquetBytes(tableOf([column('text', 'text', texts)]), FACTS)
      const read = await parquetReadObjects({ file: bytes.buffer as ArrayBuffer })
      assert.deepEqual(
        read.map(({ text }) => text),
        // The reader takes a mark at a text's beginning for that of its encoding.
        texts.map((text) => text && wellFormed(text).replace(/^\ufeff/, '')),
      )
    },
    0.02,
  ),
  law(
    'a BibTeX file has an entry a work, whatever their texts',
    fc.array(anyCitation, { minLength: 1, maxLength: 2 }),
    expectBibtex,
  ),
  law(
    'a RIS file has a tag a line and a record a work, whatever their texts',
    fc.array(anyCitation, { minLength: 1, maxLength: 2 }),
    expectRis,
  ),
  law('a reference to read holds its title', anyCitation, (citation) => {
    for (const styled of [apaCitation, chicagoCitation])
      assert.ok(plainCitation(styled(citation)).includes(citation.title))
  }),
  law(
    'an SVG file is well-formed and says title and text as they are',
    fc.tuple(anyText, anyText),
    expectSvg,
    0.2,
  ),
  law('a PNG file says title and text as they are', anyText, expectPng, 0.5),
  law(
    'a snippet is one element of its kind, whatever its title and text',
    fc.tuple(anyView, anyText, anyText),
    expectSnippets,
    0.05,
  ),
  law('a text in HTML opens no element and ends no attribute', anyText, (text) => {
    assert.doesNotMatch(escaped(text), /[<>"']/)
  }),
  law('a value in a script ends no script', anyJson, (value) => {
    const json = scriptJson(value)
    assert.ok(!json.includes('<'))
    assert.deepEqual(JSON.parse(json), JSON.parse(JSON.stringify(value)))
  }),
]
