import { unitName } from '../../src/domain/unit.ts'
import type { Codebook } from '../../src/domain/codebook.ts'
import { publishedMeasures } from '../../src/domain/published-measures.ts'
import { publishedSchemas } from '../../src/domain/published-schemas.ts'
import { DISTRIBUTION } from '../../src/domain/distribution.ts'
import { DOCUMENT_SCHEMAS, isDocument } from '../../src/domain/document-schema.ts'
import type { Measure } from '../../src/domain/measure.ts'
import { PLACE_INDEX } from '../../src/domain/place-index.ts'
import { TABLE_SCHEMAS, type TableSchema } from '../../src/domain/table-schema.ts'
import type { Fault } from './check-fault.ts'
import type { Published } from './check-files.ts'
import { CODEBOOK, DATA_PACKAGE, REPORT } from './document-names.ts'
import { hashOf, type DataPackage } from './data-package.ts'

const REQUIRED = [
  ...TABLE_SCHEMAS.map(({ path }) => path),
  'cities.json',
  CODEBOOK,
  DATA_PACKAGE,
  REPORT,
  PLACE_INDEX,
  DISTRIBUTION,
]

/** Files that a data set must have and the manifest does not list, and whatever goes without source, licence or definition. */
export function checkDocuments({ manifest, json }: Published): Fault[] {
  const listed = new Set(manifest.files.map(({ path }) => path))
  const codebook = json.get(CODEBOOK) as Codebook | undefined
  const dataPackage = json.get(DATA_PACKAGE) as DataPackage | undefined
  const used = [...manifest.inputs.map(({ source }) => source)]
  used.push(...manifest.files.flatMap(({ sources }) => sources))
  return [
    ...REQUIRED.filter((path) => !listed.has(path)).map((path): Fault => ({
      kind: 'file',
      where: path,
      words: 'the manifest does not list it',
    })),
    ...(codebook
      ? [
          ...measureWords(codebook, publishedMeasures(manifest)),
          ...sourceWords(codebook, new Set(used)),
          ...tableWords(codebook, publishedSchemas(manifest)),
          ...documentWords(codebook, listed),
        ]
      : []
    ).map((words): Fault => ({ kind: 'document', where: CODEBOOK, words })),
    ...(dataPackage ? resourceWords(dataPackage, manifest.files) : []).map((words): Fault => ({
      kind: 'document',
      where: DATA_PACKAGE,
      words,
    })),
  ]
}

function measureWords({ measures, sources }: Codebook, published: readonly Measure[]): string[] {
  const known = new Set(sources.map(({ id }) => id))
  return published.flatMap(({ id }) => {
    const measure = measures.find((found) => found.id === id)
    if (!measure) return [`the measure ${id} is not explained`]
    const needed = [
      'label',
      'unit',
      'definition',
      'universe',
      'source',
      'release',
      'period',
    ] as const
    return [
      ...needed
        .filter((field) => isBlank(field === 'unit' ? unitName(measure.unit) : measure[field]))
        .map((field) => `the measure ${id} has no ${field}`),
      ...(isBlank(measure.source) || known.has(measure.source)
        ? []
        : [`the measure ${id} is from ${measure.source}, which is not among the sources`]),
    ]
  })
}

function sourceWords({ sources }: Codebook, used: ReadonlySet<string>): string[] {
  return [...used].sort().flatMap((id) => {
    const source = sources.find((found) => found.id === id)
    if (!source) return [`the source ${id} is not explained`]
    const needed = ['title', 'publisher', 'licence', 'citation', 'vintage'] as const
    return needed
      .filter((field) => isBlank(source[field]))
      .map((field) => `the source ${id} has no ${field}`)
  })
}

function tableWords({ tables }: Codebook, published: readonly TableSchema[]): string[] {
  return published
    .filter(
      (schema) =>
        JSON.stringify(tables.find(({ name }) => name === schema.name)) !== JSON.stringify(schema),
    )
    .map(({ name }) => `the table ${name} is not explained as it should be`)
}

function documentWords({ documents = [] }: Partial<Codebook>, listed: ReadonlySet<string>) {
  return DOCUMENT_SCHEMAS.filter(
    (wanted) =>
      [...listed].some((path) => isDocument(wanted, path)) &&
      JSON.stringify(documents.find(({ path }) => path === wanted.path)) !== JSON.stringify(wanted),
  ).map(({ path }) => `${path} is not explained as it should be`)
}

function resourceWords(
  { resources }: DataPackage,
  files: Published['manifest']['files'],
): string[] {
  const hashes = new Map(resources.map(({ path, hash }) => [path, hash]))
  return files
    .filter(({ path }) => path !== DATA_PACKAGE)
    .flatMap(({ path, sha256 }) => {
      const hash = hashes.get(path)
      if (hash === undefined) return [`it has no resource ${path}`]
      return hash === hashOf(sha256) ? [] : [`the hash of ${path} is not the manifest’s`]
    })
}

const isBlank = (text: string | undefined) => !text?.trim()
