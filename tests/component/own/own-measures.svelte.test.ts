import { describe, expect, it } from 'vitest'
import type { City } from '../../../src/domain/city.ts'
import type { CityTracts } from '../../../src/domain/city-tracts.ts'
import { OwnMeasures, type OwnEntry } from '../../../src/state/own-measures.svelte.ts'

const ENTRY: OwnEntry = {
  spec: {
    id: 'own-2010-0a1b2c3d',
    name: 'rate',
    file: 'own.csv',
    note: '',
    unit: { words: 'visits', decimals: 1 },
    worse: null,
    vintage: 2010,
    breaks: [1, 2, 3, 4, 5, 6],
  },
  rows: {
    geoid: ['55079000200', '55079000100'],
    estimate: [2, 1],
    low: [null, 0],
    high: [3, null],
  },
  cities: { 'a-wi': 2 },
  isRemembered: false,
}
const TRACTS = {
  geoid: ['55079000100', '55079000200', '55079000300'],
  estimates: { diabetes: { estimate: [1, 2, 3] } },
} as unknown as CityTracts
const CITIES = [
  { id: 'a-wi', estimates: { diabetes: 3 } },
  { id: 'b-wi', estimates: {} },
] as unknown as City[]

describe('the measures that a reader brought', () => {
  it('stand among a city’s columns on the tracts of their census, and in its counts', () => {
    const own = new OwnMeasures()
    expect(own.onTracts(TRACTS, 2010)).toBe(TRACTS)
    own.add(ENTRY)
    expect(own.onTracts(TRACTS, 2010).estimates).toEqual({
      diabetes: { estimate: [1, 2, 3] },
      [ENTRY.spec.id]: {
        estimate: [1, 2, null],
        low: [0, null, null],
        high: [null, 3, null],
        flag: [null, null, null],
      },
    })
    expect(own.onTracts(TRACTS as never, 2020 as never)).toBe(TRACTS)
    expect(own.onCities(CITIES).map(({ estimates }) => estimates)).toEqual([
      { diabetes: 3, [ENTRY.spec.id]: 2 },
      {},
    ])
  })

  it('name no publisher, and call no end worse where the reader does not', () => {
    const own = new OwnMeasures()
    own.add(ENTRY)
    expect(own.measures).toEqual([
      expect.objectContaining({
        label: 'rate',
        period: 'own data',
        program: 'own',
        own: { file: 'own.csv', note: '', isJudged: false, addsUp: false },
      }),
    ])
  })

  it('are gone once they are forgotten', async () => {
    const own = new OwnMeasures()
    own.add(ENTRY)
    await own.forget(ENTRY.spec.id)
    expect(own.has(ENTRY.spec.id)).toBe(false)
    expect(own.onTracts(TRACTS, 2010)).toBe(TRACTS)
    expect(own.onCities(CITIES)).toBe(CITIES)
  })
})
