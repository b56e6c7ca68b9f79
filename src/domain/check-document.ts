import { say } from '../words/say.ts'
import { DataError } from './data-error.ts'

/** What a part of a JSON document is: read once, trusted afterwards. */
type Part = 'text' | 'number' | 'list' | 'object' | 'numbers' | 'texts'

/** The parts that the app cannot do without, of the document itself or of each of its rows. */
interface Shape {
  of: 'document' | 'rows' | 'values'
  parts: Readonly<Record<string, Part>>
  /** Lists that have a value for each of the first one's. */
  columns?: readonly string[]
}

const SHARES = {
  shareA: 'numbers',
  shareB: 'numbers',
  shareC: 'numbers',
  shareD: 'numbers',
} as const
const COLUMNS = ['geoid', 'population', 'coverage', ...Object.keys(SHARES)]

/** By path. */
const SHAPES: readonly (readonly [path: RegExp, shape: Shape])[] = [
  [
    /^manifest\.json$/,
    {
      of: 'document',
      parts: { version: 'number' },
    },
  ],
  [
    /^cities\.json$/,
    {
      of: 'rows',
      parts: {
        ...{ id: 'text', name: 'text', state: 'text', bounds: 'numbers', areas: 'number' },
        ...{ areasByGrade: 'object', tracts: 'number', tractsShown: 'number', estimates: 'object' },
      },
    },
  ],
  [
    /^city\/.+\.topo\.json$/,
    { of: 'document', parts: { type: 'text', objects: 'object', arcs: 'list' } },
  ],
  [
    /^city\/.+\.tracts\.json$/,
    {
      of: 'document',
      parts: {
        ...{ geoid: 'texts', population: 'list', landAreaM2: 'numbers', ...SHARES },
        ...{ coverage: 'numbers', grade: 'list', estimates: 'object' },
      },
      columns: [...COLUMNS, 'landAreaM2', 'grade'],
    },
  ],
  [/^description\/.+\.json$/, { of: 'values', parts: {} }],
  [/^licences\.json$/, { of: 'document', parts: { packages: 'list', texts: 'texts' } }],
  [/^distribution\.json$/, { of: 'values', parts: {} }],
  [/^search\/places\.json$/, { of: 'document', parts: { areas: 'object', tracts: 'object' } }],
  [
    /^embed\/.+\.measures\.json$/,
    { of: 'values', parts: { decimals: 'number', estimate: 'list', below: 'list', above: 'list' } },
  ],
  [
    /^embed\/.+\.json$/,
    {
      of: 'document',
      parts: {
        ...{ dataVersion: 'text', sources: 'texts', city: 'object', vintage: 'number' },
        ...{ shapes: 'object', geoid: 'texts', population: 'list', coverage: 'numbers', ...SHARES },
        ...{ grades: 'object', measure: 'text', margins: 'object' },
      },
      columns: COLUMNS,
    },
  ],
  [
    /^codebook\.json$/,
    {
      of: 'document',
      parts: { tables: 'list', documents: 'list', measures: 'list', sources: 'list' },
    },
  ],
  [
    /^report\.json$/,
    { of: 'document', parts: { tables: 'list', defects: 'list', statesWithoutTracts: 'list' } },
  ],
]

/** Of a manifest of the format that the app reads: of another its number alone is known. */
const MANIFEST: Shape = {
  of: 'document',
  parts: { dataVersion: 'text', inputs: 'list', files: 'list' },
}

const LISTED: Shape = { of: 'rows', parts: { path: 'text', bytes: 'number', sha256: 'text' } }
const INPUT: Shape = { of: 'rows', parts: { ...LISTED.parts, source: 'text' } }
const FILE: Shape = { of: 'rows', parts: { ...LISTED.parts, rows: 'number', sources: 'texts' } }

/** Throws a DataError where a manifest of the app's own format lacks a part, or one of the files that it lists does. */
export function checkManifest(path: string, content: unknown): void {
  checkParts(path, null, content, MANIFEST)
  const { inputs, files } = content as Record<'inputs' | 'files', unknown[]>
  inputs.forEach((input, i) => checkParts(`${path}, inputs`, i + 1, input, INPUT))
  files.forEach((file, i) => checkParts(`${path}, files`, i + 1, file, FILE))
}

/** Throws a DataError where a published JSON document lacks a part that the app reads, or has another thing in its place; says nothing of a path that it does not know. */
export function checkDocument(path: string, content: unknown): void {
  const shape = SHAPES.find(([known]) => known.test(path))?.[1]
  if (!shape) return
  for (const [row, of] of objectsOf(path, content, shape)) checkParts(path, row, of, shape)
}

type Parts = Record<string, unknown>
const isObject = (of: unknown): of is Parts =>
  typeof of === 'object' && of !== null && !Array.isArray(of)

/** What has the parts, with the number of the row or the name that it stands under. */
function objectsOf(
  file: string,
  content: unknown,
  { of }: Shape,
): [row: number | string | null, of: unknown][] {
  if (of === 'document') return [[null, content]]
  if (of === 'rows') {
    if (!Array.isArray(content))
      throw new DataError({ file, expected: say('a list'), got: wordsFor(content) })
    return content.map((row, i) => [i + 1, row])
  }
  if (!isObject(content))
    throw new DataError({ file, expected: say('an object'), got: wordsFor(content) })
  return Object.entries(content)
}

function checkParts(file: string, row: number | string | null, of: unknown, shape: Shape): void {
  const place = (name: string) => ({
    file,
    ...(typeof row === 'number' && { row }),
    column: typeof row === 'string' ? `${row}.${name}` : name,
  })
  if (!isObject(of)) {
    const at =
      typeof row === 'string' ? { file, column: row } : { file, ...(row !== null && { row }) }
    throw new DataError({ ...at, expected: say('an object'), got: wordsFor(of) })
  }
  for (const [name, part] of Object.entries(shape.parts))
    if (!isPart(of[name], part))
      throw new DataError({ ...place(name), expected: wordsOf(part), got: wordsFor(of[name]) })
  const [first, ...others] = shape.columns ?? []
  if (first === undefined) return
  const { length } = of[first] as unknown[]
  for (const name of others) {
    const column = of[name] as unknown[]
    if (column.length !== length)
      throw new DataError({
        ...place(name),
        expected: say('{n} values', { n: length }),
        got: String(column.length),
      })
  }
}

function isPart(value: unknown, part: Part): boolean {
  if (part === 'text') return typeof value === 'string'
  if (part === 'number') return typeof value === 'number'
  if (part === 'object') return isObject(value)
  if (!Array.isArray(value)) return false
  if (part === 'list') return true
  return value.every((one) => typeof one === (part === 'texts' ? 'string' : 'number'))
}

function wordsOf(part: Part): string {
  if (part === 'text') return say('a text')
  if (part === 'number') return say('a number')
  if (part === 'object') return say('an object')
  if (part === 'list') return say('a list')
  return part === 'numbers' ? say('a list of numbers') : say('a list of texts')
}

function wordsFor(value: unknown): string {
  if (value === undefined || value === null) return say('nothing')
  const text = JSON.stringify(value)
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
