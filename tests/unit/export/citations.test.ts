import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { DEFAULT_RULE, maybeRule } from '../../../src/domain/assignment-rule.ts'
import { DEFAULT_GROUPING } from '../../../src/domain/grouping.ts'
import { HEADLINE_MEASURE } from '../../../src/domain/measure.ts'
import { referenceOf } from '../../../src/domain/source-reference.ts'
import type { Source } from '../../../src/domain/source.ts'
import { bibtex } from '../../../src/export/bibtex.ts'
import { citedSources } from '../../../src/export/cited-sources.ts'
import { apaCitation, chicagoCitation, plainCitation } from '../../../src/export/cited-text.ts'
import type { Citation } from '../../../src/export/citation.ts'
import { ris } from '../../../src/export/ris.ts'
import { sourceCitation } from '../../../src/export/source-citation.ts'
import { viewCitation, type CitedView } from '../../../src/export/view-citation.ts'
import { DEFAULT_VIEW } from '../../../src/view/url.ts'

const SOURCES = JSON.parse(readFileSync('data/sources.json', 'utf8')) as Source[]
const sourceOf = (id: string) => SOURCES.find((source) => source.id === id)!
const DATA = { dataVersion: '0123456789ab', inputs: [], day: '2026-11-30' }
const VIEW: CitedView = {
  view: { ...DEFAULT_VIEW, city: 'calverne-ar' },
  cities: [{ id: 'calverne-ar', name: 'Calverne', stateName: 'Arkansas' }],
  measure: HEADLINE_MEASURE,
  against: null,
  assignment: { rule: DEFAULT_RULE, threshold: 0.5, grouping: DEFAULT_GROUPING },
  invented: false,
  dataVersion: '0123456789ab',
  day: '2026-11-30',
  link: 'https://atlas.example/?city=calverne-ar&cities=a,b#x',
}

/** What a program that keeps references understands of a file, by its standard's names. */
interface Read {
  title: string
  author: { family?: string; given?: string; literal?: string }[]
  issued?: { 'date-parts': number[][] }
  accessed: { 'date-parts': number[][] }
  URL: string
  publisher?: string
  note?: string
  version?: string
  edition?: string
  id: string
}
const read = (file: string) => new Cite(file).data as Read[]

function expectSame(found: Read, citation: Citation) {
  expect(found.id).toBe(citation.key)
  expect(found.title).toBe(citation.title)
  expect(found.URL).toBe(citation.url)
  expect(found.publisher ?? null).toBe(citation.publisher)
  expect(found.note).toBe(citation.note)
  expect(found.issued?.['date-parts'][0]?.[0] ?? null).toBe(citation.year)
  expect(found.accessed['date-parts']).toEqual([citation.accessed.split('-').map(Number)])
  const names = found.author.map(({ family, given, literal }) => [literal ?? family, given])
  expect(names.slice(0, citation.authors.length)).toEqual(
    citation.authors.map((author) =>
      'body' in author ? [author.body, undefined] : [author.family, author.given],
    ),
  )
}

describe('a source', () => {
  it.each(SOURCES)('$id is cited by the year and the names that its own citation has', (source) => {
    const { authors, editors, year, title, collection } = referenceOf(source)
    const names = [...authors, ...editors].map((author) =>
      'body' in author ? author.body : `${author.given} ${author.family}`,
    )
    const told = [...names, ...(collection ? [collection] : []), title.split(/[:,]/)[0]!]
    for (const words of told) expect(source.citation).toContain(words)
    if (year !== null) expect(source.citation).toContain(String(year))
  })

  it('that nobody described goes by its publisher and its title', () => {
    const source = {
      ...sourceOf('usaleep'),
      id: 'own',
      publisher: 'Office, of Numbers',
      title: 'T',
    }
    expect(referenceOf(source)).toMatchObject({
      authors: [{ body: 'Office of Numbers' }],
      title: 'T',
    })
  })

  it('is dated by when the build fetched it, where that is known', () => {
    const file = {
      source: 'usaleep',
      path: '',
      rows: 1,
      bytes: 1,
      sha256: '',
      retrieved: '2026-01-02',
    }
    const cited = (inputs: (typeof file)[]) =>
      sourceCitation(sourceOf('usaleep'), { ...DATA, inputs }).accessed
    expect(cited([file])).toBe('2026-01-02')
    expect(cited([{ ...file, source: 'holc' }])).toBe('2026-11-30')
  })

  it('stands among those of a view when one of its files was made from it, and never beside invented data', () => {
    const file = (path: string, sources: string[]) => ({
      ...{ path, sources, rows: 1, bytes: 1, sha256: '', vintage: null },
    })
    const files = [
      file('city/calverne-ar.topo.json', ['us-atlas', 'holc', 'tracts-2010']),
      file('estimate/life-expectancy.arrow', ['usaleep']),
      file('estimate/diabetes.arrow', ['500-cities']),
    ]
    const codebook = { sources: SOURCES.map((source) => ({ ...source, limits: [] })) }
    const cities = [{ id: 'calverne-ar' }] as never
    const parts = { cities, vintage: 2010 as const, measures: ['life-expectancy'] }
    const cited = (invented: boolean) =>
      citedSources(parts, { files, invented }, codebook).map(({ id }) => id)
    expect(cited(false)).toEqual(['holc', 'tracts-2010', 'usaleep', 'us-atlas'])
    expect(cited(true)).toEqual([])
  })
})

describe('a view', () => {
  it('is cited with what it shows, the version of its data, its day and its address', () => {
    const citation = viewCitation(VIEW)
    expect(plainCitation(apaCitation(citation))).toBe(
      'Redlining & Health Atlas contributors. (2026). Life expectancy at birth by HOLC grade, Calverne, Arkansas (Data version 0123456789ab) [Data visualization]. Redlining & Health Atlas. Retrieved November 30, 2026, from https://atlas.example/?city=calverne-ar&cities=a,b#x',
    )
    expect(plainCitation(chicagoCitation(citation))).toBe(
      'Redlining & Health Atlas contributors. 2026. Life expectancy at birth by HOLC grade, Calverne, Arkansas. Data version 0123456789ab. Redlining & Health Atlas. Accessed November 30, 2026. https://atlas.example/?city=calverne-ar&cities=a,b#x.',
    )
    expect(citation.note).toBe(
      'Each census tract of 2010 takes the grade covering most of it, least coverage 50%. Licence of the HOLC areas and of what is made from them: CC BY-NC-SA 4.0.',
    )
  })

  it('of invented data says so, and names no licence but our own', () => {
    const { title, note } = viewCitation({ ...VIEW, invented: true })
    expect(title).toMatch(/\(invented demonstration data\)$/)
    expect(note).toMatch(/^Invented data, .*MIT\.$/)
    expect(note).not.toMatch(/CC BY/)
  })

  it('has a key that stays, and that no other view shares', () => {
    const keyOf = (change: Partial<CitedView>) => viewCitation({ ...VIEW, ...change }).key
    expect(keyOf({})).toBe('rha-calverne-ar-0123456789ab')
    expect(keyOf({ view: { ...VIEW.view, lang: 'es', take: 'cite' } })).toBe(keyOf({}))
    const rule = maybeRule('majority')!
    const assignment = { ...VIEW.assignment, rule }
    const other = keyOf({ view: { ...VIEW.view, rule: rule.id, threshold: 0 }, assignment })
    expect(other).not.toBe(keyOf({}))
    expect(other).toMatch(/^rha-calverne-ar-[a-z0-9]+-0123456789ab$/)
  })

  it('of several cities, of all, or of a tract says which', () => {
    const twice = [...VIEW.cities, { id: 'b-mn', name: 'Ostermere', stateName: 'Minnesota' }]
    const titleOf = (change: Partial<CitedView>) => viewCitation({ ...VIEW, ...change }).title
    expect(titleOf({ cities: twice })).toMatch(
      /, compared: Calverne, Arkansas; Ostermere, Minnesota$/,
    )
    expect(titleOf({ cities: [] })).toMatch(/, all cities mapped by the HOLC$/)
    const view = { ...VIEW.view, panel: 'tract' as const, tract: '05001123456' as never }
    expect(titleOf({ view })).toMatch(/, census tract 1234.56, Calverne, Arkansas$/)
  })
})

describe('a file of references', () => {
  const ofView = viewCitation(VIEW)
  const all = [ofView, ...SOURCES.map((source) => sourceCitation(source, DATA))]

  it.each([
    ['BibTeX', bibtex],
    ['RIS', ris],
  ])('as %s is read back with the same fields', (_name, written) => {
    const found = read(written(all))
    expect(found).toHaveLength(all.length)
    found.forEach((each, i) => expectSame(each, all[i]!))
  })

  it('says of which data version the view is', () => {
    expect(bibtex([ofView])).toContain('version = {Data version 0123456789ab}')
    expect(ris([ofView])).toContain('ET  - Data version 0123456789ab\r\n')
  })

  const nelson = sourceCitation(sourceOf('holc'), DATA)
  const nasty = fc.string({
    unit: fc.constantFrom(...'aZ 0{}&%$#_~^\\éñÅčü"\'`-–“”’,.:;?!<>@=[]|'),
    minLength: 1,
  })
  // Straight quotes and graves are typeset as curly ones, so they are not compared.
  const words = nasty
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => /^[aZ0éñ]/.test(text) && !/['`]/.test(text))

  it('keeps every sign of every text', () => {
    fc.assert(
      fc.property(words, words, (title, note) => {
        const citation = { ...nelson, title, note }
        for (const written of [bibtex, ris]) {
          const [found] = read(written([citation]))
          expect([found!.title, found!.note]).toEqual([title, note])
        }
      }),
      { numRuns: 300 },
    )
  })

  it('holds each text of RIS on its line, so that no text begins a tag', () => {
    const file = ris([{ ...nelson, title: 'A\r\nTY  - BOOK\nB' }])
    expect(file.match(/^TY {2}-/gm)).toHaveLength(1)
    expect(file).toMatch(/^TI {2}- A TY - BOOK B\r$/m)
  })

  it('writes letters with accents so that old BibTeX sets them, and lets no sign run on', () => {
    expect(bibtex([{ ...nelson, title: 'José’s 5% -- {a}_b' }])).toContain(
      "title = {{Jos{\\'e}’s 5\\% -{}- \\{a\\}\\_b}}",
    )
    expect(bibtex([{ ...nelson, url: 'https://a.example/{x}%20y' }])).toContain(
      'url = {https://a.example/%7Bx%7D%20y}',
    )
  })
})
