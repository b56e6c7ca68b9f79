import { afterAll, beforeAll, expect, it } from 'vitest'
import type { BlockingDatabase } from '../../../scripts/data/duckdb.ts'
import { sharedTracts } from '../../../src/queries/shared-tract.ts'
import { gradedTracts } from '../../fixtures/graded-tracts.ts'

let database: BlockingDatabase

beforeAll(async () => {
  database = await gradedTracts([
    { overlaps: { A: 20, D: 50 }, estimate: 77 },
    { overlaps: { E: 50 }, estimate: 80 },
    { overlaps: { D: 50 } },
    { city: 'there', overlaps: { B: 100 }, estimate: 81 },
  ])
})
afterAll(() => database.close())

const measure = 'life-expectancy'

it('gives the shares and estimates of tracts that have both, in every city', () => {
  const rows = database.query(sharedTracts({ measure }))
  const none = { share_a: 0, share_b: 0, share_c: 0, share_d: 0 }
  expect(rows).toEqual([
    { city_id: 'here', ...none, share_a: 0.2, share_d: 0.5, coverage: 0.7, estimate: 77 },
    { city_id: 'there', ...none, share_b: 1, coverage: 1, estimate: 81 },
  ])
})

it('gives one city’s alone', () => {
  const rows = database.query(sharedTracts({ measure, city: 'there' }))
  expect(rows.map(({ city_id }) => city_id)).toEqual(['there'])
})
