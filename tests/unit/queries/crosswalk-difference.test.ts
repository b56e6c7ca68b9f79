import { tableFromArrays } from 'apache-arrow'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDuckDB, type BlockingDatabase } from '../../../scripts/data/duckdb.ts'
import { crosswalkAgreement } from '../../../src/queries/crosswalk-agreement.ts'
import { crosswalkDifference } from '../../../src/queries/crosswalk-difference.ts'
import { gradedDifference } from '../../../src/queries/graded-difference.ts'

/** Areas 1 and 2 are in `here`, 3 in `there`; area 9 was never published. */
const CITY_OF = { 1: 'here', 2: 'here', 3: 'there' }

type Overlap = [area: number, tract: string, m2: number]
const PUBLISHED: Overlap[] = [
  [1, 'equal', 1000],
  [1, 'rounded', 1e9],
  [1, 'changed', 1000],
  [2, 'missing', 500],
  [2, 'sliver', 2],
  [3, 'equal', 700],
]
const HERE: Overlap[] = [
  [1, 'equal', 1000],
  [1, 'rounded', 1e9 + 900],
  [1, 'changed', 1000.002],
  [2, 'sliver', 2.000001],
  [2, 'extra', 40],
  [3, 'equal', 700],
  [9, 'unknown', 60],
]

type Land = [city: string, tract: string, m2: number]
const PUBLISHED_LAND: Land[] = [
  ['here', 'equal', 0],
  ['here', 'both', 300],
  ['there', 'both', 80],
]
const LAND_HERE: Land[] = [
  ['here', 'equal', 0],
  ['here', 'both', 310],
  ['there', 'both', 80],
  ['there', 'extra', 5],
]

let database: BlockingDatabase

beforeAll(async () => {
  database = await openDuckDB()
  const ids = Object.keys(CITY_OF).map(Number)
  database.insert(
    'holc_area',
    tableFromArrays({
      area_id: Int32Array.from(ids),
      city_id: Object.values(CITY_OF),
      label: ids.map((id) => `D${id}`),
    }),
  )
  for (const [name, overlaps] of [
    ['crosswalk', PUBLISHED],
    ['crosswalk_here', HERE],
  ] as const)
    database.insert(
      name,
      tableFromArrays({
        area_id: Int32Array.from(overlaps, ([area]) => area),
        geoid: overlaps.map(([, tract]) => tract),
        overlap_m2: Float64Array.from(overlaps, ([, , m2]) => m2),
      }),
    )
  for (const [name, lands] of [
    ['tract', PUBLISHED_LAND],
    ['graded_here', LAND_HERE],
  ] as const)
    database.insert(
      name,
      tableFromArrays({
        city_id: lands.map(([city]) => city),
        geoid: lands.map(([, tract]) => tract),
        graded_m2: Float64Array.from(lands, ([, , m2]) => m2),
      }),
    )
})

afterAll(() => database.close())

const differences = (...cities: string[]) =>
  database.query(crosswalkDifference({ cities, vintage: 2010 }))

const UNKNOWN = { city_id: null, area_id: 9, label: null, here_m2: 60, published_m2: null }
const OF_HERE = [
  { area_id: 1, label: 'D1', geoid: 'changed', here_m2: 1000.002, published_m2: 1000 },
  { area_id: 2, label: 'D2', geoid: 'extra', here_m2: 40, published_m2: null },
  { area_id: 2, label: 'D2', geoid: 'missing', here_m2: null, published_m2: 500 },
]

describe('the overlaps that differ', () => {
  it('are the changed, the extra and the missing ones, and those of unknown areas', () => {
    expect(differences('here')).toMatchObject([...OF_HERE, UNKNOWN])
  })

  it('are of the cities asked for: of one, or of all', () => {
    expect(differences('there')).toMatchObject([UNKNOWN])
    expect(differences('here', 'there')).toMatchObject([...OF_HERE, UNKNOWN])
  })

  it('are none where both joins are equal to a millionth, at least of a square metre', () => {
    const tracts = differences('here', 'there').map(({ geoid }) => geoid as string)
    expect(tracts).not.toContain('equal')
    expect(tracts).not.toContain('rounded')
    expect(tracts).not.toContain('sliver')
  })
})

describe('the agreement of a city', () => {
  it('counts every overlap of either join once, and finds the largest relative difference', () => {
    const [here, there, unknown] = database.query(
      crosswalkAgreement({ cities: ['here', 'there'], vintage: 2010 }),
    )
    expect(here).toMatchObject({ city_id: 'here', overlaps: 6, differing: 3 })
    expect(here!.largest_relative_difference).toBeCloseTo(2e-6, 9)
    expect(there).toEqual({
      city_id: 'there',
      overlaps: 1,
      differing: 0,
      largest_relative_difference: 0,
    })
    expect(unknown).toMatchObject({ city_id: null, overlaps: 1, differing: 1 })
    expect(unknown!.largest_relative_difference).toBeNull()
  })
})

describe('the tracts whose graded land differs', () => {
  it('are compared within their city: a tract may lie in several', () => {
    expect(database.query(gradedDifference({ cities: ['here', 'there'], vintage: 2010 }))).toEqual([
      { city_id: 'here', geoid: 'both', here_m2: 310, published_m2: 300 },
      { city_id: 'there', geoid: 'extra', here_m2: 5, published_m2: null },
    ])
    expect(database.query(gradedDifference({ cities: ['there'], vintage: 2010 }))).toHaveLength(1)
  })
})
