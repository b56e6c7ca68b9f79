import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { bundleOf, type BundleContent } from '../../../src/export/bundle.ts'
import { FACTS, SMALL_TABLE } from '../../fixtures/file-table.ts'

const CONTENT: BundleContent = {
  name: 'small-place_view',
  title: 'A small place',
  tables: [{ table: SMALL_TABLE, words: 'its tracts' }],
  format: 'csv',
  facts: FACTS,
  about: ['Of a small place.'],
  citations: [
    {
      ...{ key: 'nobody-2026', form: 'Data set', title: 'Small places', year: 2026 },
      ...{ authors: [{ family: 'Nobody', given: 'Ann' }], hasMoreAuthors: false, editors: [] },
      ...{ collection: null, edition: null, publisher: 'A press', dataVersion: 'abc123' },
      ...{ url: 'https://example.org/', accessed: '2026-11-30', note: '' },
    },
  ],
  codebook: '# All measures',
  sql: 'select 1',
}

const entriesOf = async (content: BundleContent) => {
  const bundle = await bundleOf(content)
  return { bundle, entries: unzipSync(bundle.bytes) }
}

describe('an archive of tables', () => {
  it('holds its tables with README, codebooks, citations and SQL in a folder of its own name', async () => {
    const { bundle, entries } = await entriesOf(CONTENT)
    expect(bundle.name).toBe('small-place_view.zip')
    expect(Object.keys(entries).sort()).toEqual(
      [
        ...['README.txt', 'codebook.md', 'codebook-of-all-data.md', 'view.sql', 'small-table.csv'],
        ...['citation.txt', 'citation.bib', 'citation.ris'],
      ]
        .map((name) => `small-place_view/${name}`)
        .sort(),
    )
  })

  it('lists what is in it with true sizes', async () => {
    const { bundle, entries } = await entriesOf(CONTENT)
    for (const { name, bytes } of bundle.files)
      expect(entries[`small-place_view/${name}`], name).toHaveLength(bytes)
    expect(bundle.files).toHaveLength(Object.keys(entries).length)
  })

  it('explains each column of each table, and names the file as it is', async () => {
    const { entries } = await entriesOf({ ...CONTENT, format: 'parquet' })
    const codebook = strFromU8(entries['small-place_view/codebook.md']!)
    expect(codebook).toContain('small-table.parquet')
    for (const { name, description } of SMALL_TABLE.columns) {
      expect(codebook).toContain(name)
      expect(codebook).toContain(description)
    }
    expect(entries['small-place_view/small-table.parquet']!.subarray(0, 4)).toEqual(
      new TextEncoder().encode('PAR1'),
    )
  })

  it('goes without the codebook of all data where that did not arrive, and its README says nothing of it', async () => {
    const { entries } = await entriesOf({ ...CONTENT, codebook: null })
    expect(Object.keys(entries).some((name) => name.includes('codebook-of-all-data'))).toBe(false)
    expect(strFromU8(entries['small-place_view/README.txt']!)).not.toContain('codebook-of-all-data')
  })

  it('says of invented data that they are, in its README and in its codebook', async () => {
    const invented = 'Invented, for tests.'
    const { entries } = await entriesOf({ ...CONTENT, facts: { ...FACTS, invented } })
    expect(strFromU8(entries['small-place_view/README.txt']!)).toContain('INVENTED DATA')
    expect(strFromU8(entries['small-place_view/codebook.md']!)).toContain(invented)
  })
})
