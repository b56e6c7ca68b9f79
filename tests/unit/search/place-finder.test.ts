import { describe, expect, it } from 'vitest'
import type { City } from '../../../src/domain/city.ts'
import type { PlaceIndex } from '../../../src/domain/place-index.ts'
import { PlaceFinder } from '../../../src/search/place-finder.ts'

const city = (id: string, name: string, state: string, stateName: string, tracts: number) =>
  ({ id, name, state, stateName, tracts, areas: tracts }) as City
const CITIES = [
  city('milwaukee-co-wi', 'Milwaukee County', 'WI', 'Wisconsin', 225),
  city('atlanta-ga', 'Atlanta', 'GA', 'Georgia', 90),
  city('canon-city-co', 'Cañon City', 'CO', 'Colorado', 3),
]
const INDEX: PlaceIndex = {
  areas: {
    'milwaukee-co-wi': {
      ids: [11, 12, 13, 14],
      labels: ['D5', 'S-D1', 'D50', null],
      grades: 'DDD-',
      names: {},
    },
    'atlanta-ga': {
      ids: [21, 22],
      labels: ['D5', 'B23'],
      grades: 'DB',
      names: { 22: 'Sylvan Hills' },
    },
  },
  tracts: {
    2010: {
      'milwaukee-co-wi': { '55079': [101, 101, 185398] },
      'atlanta-ga': { '13121': [185600] },
    },
  },
}
const finder = new PlaceFinder(CITIES, INDEX)
const found = (text: string, home: string | null = null) => {
  const { cities, tracts, areas } = finder.find(text, home)
  return {
    cities: cities.map(({ id }) => id),
    tracts: tracts.map(({ geoid }) => geoid),
    areas: areas.map(({ id }) => id),
  }
}

describe('the search for places', () => {
  it('forgives accents, case and a wrong letter in a name', () => {
    expect(found('CANON').cities).toEqual(['canon-city-co'])
    expect(found('milwaukie').cities).toEqual(['milwaukee-co-wi'])
    expect(found('sylvan hils').areas).toEqual([22])
  })

  it('finds a tract by its GEOID, by how that begins, by its six digits and by its name', () => {
    expect(found('55079185600').tracts).toEqual(['55079185600'])
    expect(found('55079').tracts).toEqual(['55079000101', '55079000202', '55079185600'])
    expect(found('000202').tracts).toEqual(['55079000202'])
    expect(found('2.02').tracts).toEqual(['55079000202'])
  })

  it('finds a tract by its name and a word of its city, in any order', () => {
    expect(found('1856 Milwaukee').tracts).toEqual(['55079185600'])
    expect(found('atlanta tract 1856').tracts).toEqual(['13121185600'])
    expect(found('distrito censal 1856, Wisconsin').tracts).toEqual(['55079185600'])
  })

  it('puts the places of the city at hand before like ones elsewhere', () => {
    expect(found('1856').tracts).toEqual(['55079185600', '13121185600'])
    expect(found('1856', 'atlanta-ga').tracts).toEqual(['13121185600', '55079185600'])
    expect(found('d5', 'atlanta-ga').areas).toEqual([21, 11, 13])
  })

  it('finds an area by its label however it is written, whole labels first', () => {
    expect(found('d5').areas).toEqual([11, 21, 13])
    for (const text of ['S-D1', 's d1', 'sd1', 'area S-D1', 'milwaukee s-d1'])
      expect(found(text).areas, text).toEqual([12])
    expect(found('d5 georgia').areas).toEqual([21])
  })

  it('finds an area by a word of its name', () => {
    expect(found('hills').areas).toEqual([22])
    expect(found('hills atlanta').areas).toEqual([22])
  })

  it('knows grade and city of what it finds', () => {
    expect(finder.find('s-d1').areas[0]).toEqual({
      id: 12,
      label: 'S-D1',
      grade: 'D',
      name: null,
      city: CITIES[0],
    })
  })

  it('looks for the beginning of a pasted page alone', () => {
    const many = 'a1 b2 c3 d4 e5 '.repeat(100_000)
    expect(found(many)).toEqual({ cities: [], tracts: [], areas: [] })
    expect(found(`${'d5 '.repeat(1)}${' '.repeat(200)}nowhere`).areas).toEqual([11, 21, 13])
  })

  it('finds nothing for nothing, and cities alone without a place index', () => {
    expect(found(' ')).toEqual({ cities: [], tracts: [], areas: [] })
    const { cities, areas } = new PlaceFinder(CITIES, null).find('atlanta')
    expect([cities.length, areas.length]).toEqual([1, 0])
  })
})
