import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DataType, tableFromIPC } from 'apache-arrow'
import { beforeAll, expect, test, vi } from 'vitest'
import { codebookOf } from '../../../scripts/data/codebook.ts'
import { codebookText } from '../../../scripts/data/codebook-text.ts'
import { dataPackageOf, type DataPackage } from '../../../scripts/data/data-package.ts'
import { dataVersionOf, manifestOf } from '../../../scripts/data/manifest.ts'
import { Publication } from '../../../scripts/data/publication.ts'
import { reportOf } from '../../../scripts/data/publish-documents.ts'
import { readSources } from '../../../scripts/data/read-sources.ts'
import type { City } from '../../../src/domain/city.ts'
import type { Codebook } from '../../../src/domain/codebook.ts'
import type { Manifest } from '../../../src/domain/manifest.ts'
import { MEASURES } from '../../../src/domain/measure.ts'
import type { PublishedReport } from '../../../src/domain/published-report.ts'
import { TABLE_SCHEMAS } from '../../../src/domain/table-schema.ts'
import { buildTiny, freshOut, published } from '../../fixtures/built-folder.ts'
import { TRACTS } from '../../fixtures/tiny-mirror.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const ESTIMATES = ['usaleep', '500-cities']
let out: string
let manifest: Manifest
beforeAll(async () => {
  out = (await buildTiny()).out
  manifest = published<Manifest>(out, 'manifest.json')
})

function kindOf(type: DataType) {
  if (DataType.isBool(type)) return 'boolean'
  return DataType.isUtf8(type) ? 'text' : DataType.isInt(type) ? 'integer' : 'number'
}

test('every table that is written has a schema, and the schema has its columns in their order and types', () => {
  const written = manifest.files.filter(({ path }) => path.endsWith('.arrow'))
  expect(written.map(({ path }) => path).sort()).toEqual(
    TABLE_SCHEMAS.map(({ path }) => path).sort(),
  )
  for (const { path, columns } of TABLE_SCHEMAS) {
    const { fields } = tableFromIPC(readFileSync(join(out, path))).schema
    expect(
      fields.map(({ name, type }) => [name, kindOf(type)]),
      path,
    ).toEqual(columns.map(({ name, type }) => [name, type]))
  }
})

test('the data package lists every other published file with its size and hash', () => {
  const { resources } = published<DataPackage>(out, 'datapackage.json')
  expect(resources.map(({ path, bytes, hash }) => [path, bytes, hash])).toEqual(
    manifest.files
      .filter(({ path }) => path !== 'datapackage.json')
      .map(({ path, bytes, sha256 }) => [path, bytes, `sha256:${sha256}`]),
  )
  expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length)
})

test('what rests on the maps is under their licence, estimates under their own, and invented data under ours', () => {
  const sources = readSources(['holc', 'tracts-2010', ...ESTIMATES])
  const licences = (invented: boolean) => {
    const edition = { dataVersion: 'x', invented }
    const { licenses, resources } = dataPackageOf(manifest.files, sources, edition)
    const of = (path: string) => resources.find((found) => found.path === path)!.licenses
    return [licenses, of('crosswalk.arrow'), of('estimate/diabetes.arrow')].map((list) =>
      list.map(({ title }) => title),
    )
  }
  expect(licences(false)).toEqual([['CC BY-NC-SA 4.0'], ['CC BY-NC-SA 4.0'], ['Public domain']])
  expect(licences(true)).toEqual([['MIT'], ['MIT'], ['MIT']])
})

test('the codebook explains every measure, with whom it is about and its release', () => {
  const { measures } = published<Codebook>(out, 'codebook.json')
  expect(measures.map(({ id }) => id)).toEqual(MEASURES.map(({ id }) => id))
  expect(measures.find(({ id }) => id === 'mammography')).toEqual({
    id: 'mammography',
    label: 'mammography',
    unit: 'percent',
    worse: 'lower',
    definition: 'Women aged 50 to 74 who had a mammogram in the past two years.',
    universe: 'women aged 50 to 74',
    source: '500-cities',
    release: '500 Cities, 2017 release',
    period: '2014',
    vintage: 2010,
    movedFrom: null,
    file: 'estimate/mammography.arrow',
  })
})

test('the codebook to read has a line for each column, measure and limit', () => {
  const codebook = codebookOf(readSources(['holc', ...ESTIMATES]), manifest.files)
  const text = codebookText(codebook, 'abc')
  for (const { columns } of TABLE_SCHEMAS)
    for (const { name } of columns) expect(text).toContain(`| \`${name}\` |`)
  for (const { id } of MEASURES) expect(text).toContain(`| \`${id}\` |`)
  for (const limit of codebook.sources.flatMap(({ limits }) => limits))
    expect(text).toContain(limit)
  expect(text).toContain('| `estimate` | number | years or percent |')
})

test('a source that nobody described is refused by name', () => {
  expect(() => readSources(['holc', 'hearsay'])).toThrow(
    'data/sources.json: expected the source "hearsay", got no such source',
  )
})

test('the report counts defects as the build does and names states without tracts', async () => {
  const { out, report } = await buildTiny({ [TRACTS]: null })
  const { defects, tables, statesWithoutTracts } = published<PublishedReport>(out, 'report.json')
  expect(defects).toEqual(report.defects)
  expect(tables).toEqual(report.tables)
  expect(statesWithoutTracts).toEqual(['WI'])
})

test('a state that does not exist is not missed', () => {
  const cities = [{ state: 'WI' }, { state: 'ZZ' }, { state: 'MN' }] as City[]
  expect(reportOf([], [], cities, new Set(['27'])).statesWithoutTracts).toEqual(['WI'])
})

test('the day of a download stands in the manifest where it is known, and does not change the version', () => {
  const { inputs, dataVersion, invented } = manifest
  const [first] = inputs
  const days = new Map([[first!.sha256, '2026-03-01']])
  const edition = { dataVersion, invented }
  const dated = manifestOf(new Publication(freshOut(), 'holc'), inputs, edition, days)
  expect(dated.inputs.map(({ retrieved }) => retrieved)).toEqual([
    '2026-03-01',
    ...inputs.slice(1).map(() => undefined),
  ])
  expect(dataVersionOf(dated.inputs, null)).toBe(dataVersion)
})
