import type { PublishedFile } from '../../src/domain/manifest.ts'
import { CODE_LICENCE, HOLC_LICENCE, licenceOf, type Licence } from '../../src/domain/licence.ts'
import type { Source } from '../../src/domain/source.ts'
import { publishedSchemas } from '../../src/domain/published-schemas.ts'
import type { Column, TableSchema } from '../../src/domain/table-schema.ts'
import type { Edition } from './manifest.ts'

/** A file of a Frictionless Data Package (specs.frictionlessdata.io). */
interface Resource {
  name: string
  path: string
  title?: string
  format: string
  mediatype: string
  bytes: number
  hash: string
  /** Absent for invented data, which have none. */
  sources?: { title: string; path: string }[]
  licenses: Licence[]
  schema?: object
}

/** `datapackage.json`: every published file but itself and the manifest. */
export interface DataPackage {
  profile: 'data-package'
  name: string
  title: string
  description: string
  version: string
  /** Absent for invented data, which have none. */
  sources?: { title: string; path: string }[]
  licenses: Licence[]
  resources: Resource[]
}

/** Format and media type by the end of a path; the first that fits. */
const FORMATS = [
  ['.arrow', 'arrow', 'application/vnd.apache.arrow.stream'],
  ['.topo.json', 'topojson', 'application/json'],
  ['.json', 'json', 'application/json'],
  ['.md', 'md', 'text/markdown'],
  ['.csv', 'csv', 'text/csv'],
  ['.geojson', 'geojson', 'application/geo+json'],
  ['.parquet', 'parquet', 'application/vnd.apache.parquet'],
] as const

const TYPES: Record<Column['type'], string> = {
  text: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
}

/** A hash as a data package writes it. */
export const hashOf = (sha256: string) => `sha256:${sha256}`

/**
 * The data package of published files. All of it is under the HOLC maps' licence, what was made without them under its
 * own sources', and what is invented under that of the code.
 */
export function dataPackageOf(
  files: PublishedFile[],
  sources: readonly Source[],
  { dataVersion, invented }: Edition,
): DataPackage {
  const real = invented ? [] : sources
  const schemas = new Map(publishedSchemas({ files }).map((schema) => [schema.path, schema]))
  return {
    profile: 'data-package',
    name: 'redlining-health-atlas',
    title: 'Redlining & Health Atlas',
    description: invented
      ? 'Invented demonstration cities in the form of the real data: none of it comes from the sources.'
      : 'The 1930s HOLC maps beside life expectancy and chronic disease today, by census tract.',
    version: dataVersion,
    ...originOf(real),
    resources: files.map((file) => resourceOf(file, schemas.get(file.path), real)),
  }
}

function resourceOf(
  file: PublishedFile,
  schema: TableSchema | undefined,
  sources: readonly Source[],
): Resource {
  const { path, bytes, sha256 } = file
  const own = sources.filter(({ id }) => file.sources.includes(id))
  const [, format, mediatype] = formatOf(path)
  return {
    name:
      path.replace(/\.(json|arrow|md)$/, '').replaceAll('/', '.') +
      (format === 'md' ? '.text' : ''),
    path,
    ...(schema && { title: schema.title }),
    format,
    mediatype,
    bytes,
    hash: hashOf(sha256),
    ...originOf(own),
    ...(schema && { schema: tableSchemaOf(schema) }),
  }
}

function formatOf(path: string): (typeof FORMATS)[number] {
  const format = FORMATS.find(([end]) => path.endsWith(end))
  if (!format) throw new Error(`${path}: a data package has no name for such a file`)
  return format
}

/** Sources, and the licence that holds for what was made from all of them; those of the code without any. */
function originOf(sources: readonly Source[]): Pick<Resource, 'sources' | 'licenses'> {
  if (sources.length === 0) return { licenses: [licenceOf(CODE_LICENCE)] }
  const licences = [...new Set(sources.map(({ licence }) => licence))]
  const shared = licences.includes(HOLC_LICENCE) ? [HOLC_LICENCE] : licences
  return {
    sources: sources.map(({ title, url }) => ({ title, path: url })),
    licenses: shared.map(licenceOf),
  }
}

function tableSchemaOf({ columns, key }: TableSchema): object {
  return {
    fields: columns.map(({ name, type, unit, description, missing, constraints }) => ({
      name,
      type: TYPES[type],
      ...(unit && { unit }),
      description: missing ? `${description} Null means: ${missing}.` : description,
      constraints: { required: missing === undefined, ...constraints },
    })),
    primaryKey: key,
    foreignKeys: columns.flatMap(({ name, references }) =>
      references
        ? [{ fields: name, reference: { resource: references.table, fields: references.column } }]
        : [],
    ),
  }
}
