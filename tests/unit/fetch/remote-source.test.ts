import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { basedAddress } from '../../../scripts/fetch/based-address.ts'
import { filesFor } from '../../../scripts/fetch/planned-files.ts'
import { readRemoteSources } from '../../../scripts/fetch/remote-source.ts'
import { TINY_SOURCES } from '../../fixtures/remote-tiny.ts'

const sources = readRemoteSources('data/sources.json')
const filesOf = (id: string, ...states: string[]) =>
  filesFor(
    sources.find((source) => source.id === id)!,
    new Set(states),
  )

test('our own list is sound: no id or path twice, every file with an address and an archive', () => {
  const files = sources.flatMap((source) => source.files)
  expect(new Set(sources.map(({ id }) => id)).size).toBe(sources.length)
  expect(new Set(files.map(({ path }) => path)).size).toBe(files.length)
  for (const { addresses } of files) {
    expect(addresses.length).toBeGreaterThan(1)
    for (const address of addresses) expect(new URL(address).protocol).toBe('https:')
  }
})

test('files are fetched for the states that are needed', () => {
  expect(filesOf('tracts-2010', '55', '17').map(({ path }) => path)).toEqual([
    'tracts-2010/cb_2018_17_tract_500k.zip',
    'tracts-2010/cb_2018_55_tract_500k.zip',
  ])
  expect(filesOf('tracts-2010', '55')[0]!.addresses[0]).toMatch(/GENZ2018.*_55_tract/)
  expect(filesOf('usaleep', '17').map(({ path }) => path)).toEqual(['usaleep/US_A.CSV'])
  expect(filesOf('usaleep', '55')).toHaveLength(2)
})

test('a malformed list names entry, field and what stands there', () => {
  const list = join(mkdtempSync(join(tmpdir(), 'sources-')), 'sources.json')
  const [first] = TINY_SOURCES
  const wrong = { ...first!.files[0], type: 'rar' }
  writeFileSync(list, JSON.stringify([{ ...first, instead: undefined, files: [wrong] }]))
  expect(() => readRemoteSources(list)).toThrow(
    'row 1, column type: expected zip, csv, geojson, got "rar"',
  )
  writeFileSync(list, JSON.stringify([{ ...first, instead: 'moon' }]))
  expect(() => readRemoteSources(list)).toThrow('expected the id of a source, got moon')
})

test('a stand-in server has every host as a folder', () => {
  const archived = 'https://web.archive.org/web/2024id_/https://data.cdc.gov/rows.csv?a=b'
  expect(basedAddress(archived, 'http://127.0.0.1:5360/')).toBe(
    'http://127.0.0.1:5360/web.archive.org/web/2024id_/https://data.cdc.gov/rows.csv?a=b',
  )
  expect(basedAddress(archived)).toBe(archived)
})
