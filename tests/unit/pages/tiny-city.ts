import type { City } from '../../../src/domain/city.ts'

/** A city with a map and nothing else. */
export function tinyCity(parts: Partial<City> = {}): City {
  return {
    id: 'tiny-wi',
    name: 'Tiny',
    state: 'WI',
    stateName: 'Wisconsin',
    year: 1937,
    bounds: [-88, 42, -87, 43],
    areas: 1,
    areasByGrade: { A: 1, B: 0, C: 0, D: 0 },
    tracts: 0,
    tractsShown: 0,
    shapeCoverage: 0,
    estimates: {},
    headline: null,
    ...parts,
  }
}
