import { describe, expect, it } from 'vitest'
import { checkDocument, checkManifest } from '../../../src/domain/check-document.ts'
import { DataError } from '../../../src/domain/data-error.ts'

function faultOf(check: () => void) {
  try {
    check()
    return null
  } catch (error) {
    if (!(error instanceof DataError)) throw error
    return error.fault
  }
}
const fault = (path: string, content: unknown) => faultOf(() => checkDocument(path, content))

const city = {
  ...{ id: 'x', name: 'X', state: 'WI', bounds: [0, 0, 1, 1], areas: 3 },
  ...{ areasByGrade: {}, tracts: 2, tractsShown: 2, estimates: {} },
}
const shares = { shareA: [0, 0], shareB: [1, 0], shareC: [0, 1], shareD: [0, 0] }
const tracts = {
  ...{ geoid: ['1', '2'], population: [5, null], landAreaM2: [1, 1], ...shares },
  ...{ coverage: [1, 1], grade: ['B', null], estimates: {} },
}
const embed = {
  ...{ dataVersion: 'x', sources: ['holc'], city: {}, vintage: 2010, shapes: {} },
  ...{ geoid: ['1', '2'], population: [5, null], coverage: [1, 1], ...shares },
  ...{ grades: {}, measure: 'life-expectancy', margins: {} },
}
const estimates = { decimals: 1, estimate: [null], below: [], above: [] }

/** One of each kind of file, as it should be. */
const WHOLE: Readonly<Record<string, object>> = {
  'manifest.json': { version: 1 },
  'cities.json': [city],
  'city/x.topo.json': { type: 'Topology', objects: {}, arcs: [] },
  'city/x.tracts.json': tracts,
  'description/x.json': { 1: {} },
  'licences.json': { packages: [], texts: [] },
  'distribution.json': { 2010: {} },
  'search/places.json': { areas: {}, tracts: {} },
  'embed/x.json': embed,
  'embed/x.measures.json': { diabetes: estimates },
  'codebook.json': { tables: [], documents: [], measures: [], sources: [] },
  'report.json': { tables: [], defects: [], statesWithoutTracts: [] },
}

describe.each(Object.entries(WHOLE))('%s', (path, whole) => {
  it('is taken as it should be', () => {
    expect(fault(path, whole)).toBeNull()
  })

  it.each([[null], ['text'], [3]])('is refused where it is %j', (content) => {
    expect(fault(path, content)).toMatchObject({ file: path })
  })

  // The first thing in it that has the parts.
  const isOfRows = Array.isArray(whole)
  const isOfValues = !isOfRows && /^(description|distribution|embed\/x\.measures)/.test(path)
  const [name, first] = isOfRows || isOfValues ? Object.entries(whole)[0]! : ['', whole]
  const within = (of: unknown) =>
    isOfRows ? [city, of] : isOfValues ? { ok: first, [name]: of } : of

  it.each(Object.keys(first as object))('is refused without its %s, which is named', (part) => {
    const { [part]: _, ...rest } = first as Record<string, unknown>
    expect(fault(path, within(rest))).toMatchObject({
      file: path,
      ...(isOfRows && { row: 2 }),
      column: isOfValues ? `${name}.${part}` : part,
      got: 'nothing',
    })
  })

  it.each(Object.entries(first as object))(
    'is refused where its %s is of another kind',
    (part, value: unknown) => {
      const other = typeof value === 'string' ? 7 : 'text'
      const told = fault(path, within({ ...(first as object), [part]: other }))
      expect(told).toMatchObject({ file: path, got: JSON.stringify(other) })
    },
  )
})

describe('a published document', () => {
  it('is not asked of lists what each holds where anything may be null', () => {
    expect(fault('city/x.tracts.json', { ...tracts, population: [null, 'few'] })).toBeNull()
  })

  it.each([
    ['shareA', [0, 'much'], 'a list of numbers'],
    ['geoid', ['1', 2], 'a list of texts'],
    ['estimates', [], 'an object'],
    ['grade', {}, 'a list'],
  ])('says what its %s should be', (column, value, expected) => {
    expect(fault('city/x.tracts.json', { ...tracts, [column]: value })).toMatchObject({
      column,
      expected,
    })
  })

  it.each(['population', 'coverage', 'shareD', 'landAreaM2', 'grade'])(
    'has a value of %s for each tract',
    (column) => {
      const told = fault('city/x.tracts.json', { ...tracts, [column]: [1] })
      expect(told).toEqual({
        ...{ file: 'city/x.tracts.json', column, expected: '2 values', got: '1' },
      })
    },
  )

  it('is told by row, or by the name under which a part stands', () => {
    expect(fault('cities.json', [city, 5])).toEqual({
      ...{ file: 'cities.json', row: 2, expected: 'an object', got: '5' },
    })
    expect(fault('embed/x.measures.json', { diabetes: 5 })).toEqual({
      ...{ file: 'embed/x.measures.json', column: 'diabetes', expected: 'an object', got: '5' },
    })
    expect(fault('cities.json', {})).toMatchObject({ expected: 'a list', got: '{}' })
    expect(fault('distribution.json', [])).toMatchObject({ expected: 'an object', got: '[]' })
  })

  it('quotes no more of what came than a line holds', () => {
    const { got } = fault('city/x.topo.json', 'x'.repeat(500))!
    expect(got).toBe(`"${'x'.repeat(39)}…`)
    expect(fault('city/x.topo.json', 'x'.repeat(38))!.got).toBe(`"${'x'.repeat(38)}"`)
  })

  it.each(['x/manifest.json', 'manifest.json.gz', 'city/x.parquet', 'xcities.json', 'other.json'])(
    'of another name, as %s, is not looked into',
    (path) => expect(fault(path, null)).toBeNull(),
  )
})

describe('a manifest of the app’s format', () => {
  const manifest = { version: 1, dataVersion: 'x', inputs: [], files: [] }
  it.each(['dataVersion', 'inputs', 'files'])('has its %s', (part) => {
    const { [part]: _, ...rest } = manifest as Record<string, unknown>
    expect(faultOf(() => checkManifest('manifest.json', manifest))).toBeNull()
    expect(faultOf(() => checkManifest('manifest.json', rest))).toMatchObject({ column: part })
  })
})
