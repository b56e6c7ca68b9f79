import { describe, expect, it } from 'vitest'
import type { City } from '../../../src/domain/city.ts'
import { citiesNear } from '../../../src/zones/cities-near.ts'

const city = (id: string, bounds: City['bounds']) => ({ id, bounds }) as City
const HERE = city('here', [-88, 43, -87.8, 43.2])
const THERE = city('there', [-74, 40.6, -73.9, 40.9])

describe('the cities near zones', () => {
  it('are those whose tracts may reach into one of them', () => {
    const ids = (...boxes: City['bounds'][]) => citiesNear([HERE, THERE], boxes).map(({ id }) => id)
    expect(ids([-87.9, 43.1, -87.85, 43.15])).toEqual(['here'])
    // A tenth of a degree beside it, which its ungraded tracts may fill.
    expect(ids([-87.7, 43.1, -87.65, 43.15])).toEqual(['here'])
    expect(ids([-87, 43.1, -86.9, 43.15])).toEqual([])
    expect(ids([-87.9, 43.1, -87.8, 43.2], [-74, 40.7, -73.9, 40.8])).toEqual(['here', 'there'])
  })
})
