import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ResultColumn } from '../../../src/console/cell.ts'
import { cellText, markText } from '../../../src/console/cell-text.ts'
import { readSavedQueries, withSaved } from '../../../src/console/saved-queries.ts'
import {
  cityColumn,
  geoidColumn,
  labelColumns,
  measuredFirst,
  numberColumns,
} from '../../../src/console/suited-columns.ts'
import { citiesIn, numberOf, tractValues } from '../../../src/console/tract-values.ts'

const column = (name: string, kind: ResultColumn['kind']): ResultColumn => ({
  ...{ name, kind },
  whole: false,
})
const COLUMNS = [column('geoid', 'text'), column('city_id', 'text'), column('mean', 'number')]

describe('the columns of a result', () => {
  it('suit a chart by what they hold', () => {
    expect(numberColumns(COLUMNS)).toEqual([{ place: 2, name: 'mean' }])
    expect(labelColumns(COLUMNS).map(({ name }) => name)).toEqual(['geoid', 'city_id', 'mean'])
    expect(cityColumn(COLUMNS)).toBe(1)
  })

  it('are drawn with a measured value before a count', () => {
    const counts = [{ ...column('n', 'number'), whole: true }, column('mean', 'number')]
    expect(measuredFirst(counts, numberColumns(counts))?.name).toBe('mean')
    expect(measuredFirst(counts, numberColumns(counts.slice(0, 1)))?.name).toBe('n')
    expect(measuredFirst([], [])).toBeUndefined()
  })

  it('are a map’s only where a geoid has eleven digits', () => {
    const of = (cells: (string | null)[]) => geoidColumn(COLUMNS, () => cells)
    expect(of(['55079000100', null])).toEqual({ place: 0, name: 'geoid' })
    expect(of(['55079000100', '5507'])).toBeNull()
    expect(of([null])).toBeNull()
    expect(geoidColumn([column('geoid', 'number')], () => [])).toBeNull()
  })
})

describe('the values of a city’s tracts', () => {
  const citiesOf = new Map([
    ['55079000100', ['here']],
    ['55079000200', ['here', 'there']],
  ])
  const geoids = ['55079000200', '55079000100', '55079000200', null, '99999999999']

  it('are found by the maps their tracts are on, where the result names no city', () => {
    expect(citiesIn(geoids, null, citiesOf)).toEqual([
      ['here', 3],
      ['there', 2],
    ])
  })

  it('are those of the city that the result names', () => {
    const cities = ['there', 'here', 'here', null, 'here']
    expect(citiesIn(geoids, cities, citiesOf)).toEqual([
      ['here', 3],
      ['there', 1],
    ])
    const { values } = tractValues(geoids, [1, 2, 3, 4, 5], cities, 'here', (id) =>
      citiesOf.has(id),
    )
    expect([...values]).toEqual([
      ['55079000100', 2],
      ['55079000200', 3],
    ])
  })

  it('are the first of a tract’s, and the others are counted', () => {
    const found = tractValues(geoids, [1, null, 3, 4, 5], null, 'here', (id) => citiesOf.has(id))
    expect([...found.values]).toEqual([
      ['55079000200', 1],
      ['55079000100', null],
    ])
    expect(found.repeated).toBe(1)
  })

  it('are numbers that can be drawn, or nothing', () => {
    expect(['9007199254740993', 1.5, null, true, '', NaN, Infinity].map(numberOf)).toEqual([
      ...[9007199254740992, 1.5, null, null, null, null, null],
    ])
  })
})

describe('a number beside a mark', () => {
  it('has four digits', () => {
    expect([-11.98730159, 74.442424, 6005, 0.00012345].map(markText)).toEqual([
      ...['−11.99', '74.44', '6005', '0.0001234'],
    ])
  })
})

describe('a cell as text', () => {
  it('keeps ids, rounds to seven digits and names null', () => {
    expect(['05079000100', 1.0000000000000002, -0.25, 1234567, null, true].map(cellText)).toEqual([
      ...['05079000100', '1', '−0.25', '1234567', 'null', 'true'],
    ])
  })
})

describe('saved queries', () => {
  it('replace one of the same name and stand first', () => {
    const one = withSaved([], { name: '  a\n b ', sql: 'select 1' })
    const two = withSaved(one, { name: 'c', sql: 'select 2' })
    expect(withSaved(two, { name: 'a b', sql: 'select 3' })).toEqual([
      { name: 'a b', sql: 'select 3' },
      { name: 'c', sql: 'select 2' },
    ])
  })

  it('are read back as they were written', () => {
    const query = fc.record({ name: fc.string(), sql: fc.string() })
    const list = fc.uniqueArray(query, { selector: ({ name }) => name })
    fc.assert(
      fc.property(list, (saved) => {
        expect(readSavedQueries(JSON.stringify(saved))).toEqual({ saved, unread: 0 })
      }),
    )
  })

  it('are counted where they cannot be read, and each name is there once', () => {
    fc.assert(fc.property(fc.string(), (text) => void readSavedQueries(text)))
    expect(readSavedQueries(null)).toEqual({ saved: [], unread: 0 })
    for (const text of ['', '{', '{}', 'null', '"a"'])
      expect(readSavedQueries(text)).toEqual({ saved: [], unread: null })
    const a = { name: 'a', sql: 'select 1' }
    const stored = [1, null, { name: 1, sql: '' }, a, { ...a, sql: 'select 2' }]
    expect(readSavedQueries(JSON.stringify(stored))).toEqual({ saved: [a], unread: 4 })
  })
})
