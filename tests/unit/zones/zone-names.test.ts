import { describe, expect, it } from 'vitest'
import { nameColumns, usualNameColumn } from '../../../src/zones/name-columns.ts'
import { zoneNames } from '../../../src/zones/zone-names.ts'

describe('the properties that may name zones', () => {
  it('are those with texts, numbers or truth, and are told apart from what an object inherits', () => {
    const rows = [
      { name: '  North\n side ', n: 1, nested: {}, open: true, empty: '' },
      { name: 'South', n: Number.NaN, open: false },
      JSON.parse('{"toString": "South", "__proto__": "x"}') as Record<string, unknown>,
    ]
    expect(nameColumns(rows)).toEqual([
      { property: 'name', texts: ['North side', 'South', null] },
      { property: 'n', texts: ['1', null, null] },
      { property: 'open', texts: ['true', 'false', null] },
      { property: 'toString', texts: [null, null, 'South'] },
      { property: '__proto__', texts: [null, null, 'x'] },
    ])
  })

  it.each([
    ['the one called a name', { OBJECTID: [1, 2], Name: ['A', 'B'] }, 'Name'],
    [
      'one that tells all apart before one that does not',
      { borough_name: ['M', 'M'], cd: ['M1', 'M2'] },
      'cd',
    ],
    ['texts before numbers', { id: [11, 12], ward: ['first', 'second'] }, 'ward'],
    ['none where there is none', {}, null],
  ])('are tried in an order of use: %s', (_, columns, expected) => {
    const rows = [0, 1].map((i) =>
      Object.fromEntries(Object.entries(columns).map(([name, texts]) => [name, texts[i]])),
    )
    expect(usualNameColumn(nameColumns(rows))).toBe(expected)
  })
})

describe('the names of zones', () => {
  it('are never alike: those that several have get their numbers, and nameless ones are their number', () => {
    const column = { property: 'name', texts: ['North', 'South', null, 'North'] }
    expect(zoneNames([1, 2, 4, 9], column)).toEqual([
      'North (no. 1)',
      'South',
      'Zone 4',
      'North (no. 9)',
    ])
    expect(zoneNames([3, 5], null)).toEqual(['Zone 3', 'Zone 5'])
  })
})
