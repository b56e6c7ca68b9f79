import { expect, test, vi } from 'vitest'
import type { CityTracts } from '../../../src/domain/city-tracts.ts'
import { buildTiny, published } from '../../fixtures/built-folder.ts'
import {
  EAST,
  FIVE_HUNDRED,
  fiveHundredCities,
  WEST,
  type PlaceRow,
} from '../../fixtures/tiny-mirror.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const first: PlaceRow = { geoid: WEST, place: '5500001', diabetes: 10, interval: '( 9.0, 11.0)' }
const second: PlaceRow = { geoid: WEST, place: '5500002', diabetes: 20, interval: '(16.5, 22.0)' }

async function diabetesOf(...rows: PlaceRow[]) {
  const table = fiveHundredCities(...rows, { geoid: EAST })
  const { out, defect } = await buildTiny({ [FIVE_HUNDRED]: table })
  const { estimate, low, high, flag } = published<CityTracts>(out, 'city/tiny-co-wi.tracts.json')
    .estimates.diabetes!
  return { western: [estimate[0], low[0], high[0], flag[0]], defect }
}

test('a split tract takes the mean of its parts weighted by their populations, with the outermost limits', async () => {
  const { western, defect } = await diabetesOf(
    { ...first, population: 300 },
    { ...second, population: 100 },
  )
  expect(western).toEqual([12.5, 9, 22, 4])
  expect(defect('tract split between places (500 Cities)')).toBe(1)
  expect(defect('split tract whose parts differ')).toBe(1)
})

test('where one part does not say its population, the mean is plain', async () => {
  const { western } = await diabetesOf({ ...first, population: 300 }, second)
  expect(western).toEqual([15, 9, 22, 4])
})

test('a part where nobody lives weighs nothing', async () => {
  const { western } = await diabetesOf({ ...first, population: 300 }, { ...second, population: 0 })
  expect(western).toEqual([10, 9, 22, 4])
})

test('parts that all have nobody have a plain mean', async () => {
  const { western } = await diabetesOf({ ...first, population: 0 }, { ...second, population: 0 })
  expect(western).toEqual([15, 9, 22, 4])
})

test('parts that agree are not counted as differing', async () => {
  const { defect } = await diabetesOf(first, { ...first, place: '5500002' })
  expect(defect('tract split between places (500 Cities)')).toBe(1)
  expect(defect('split tract whose parts differ')).toBe(0)
})

test('one part alone with a value is not a mean: it stands as published', async () => {
  const { western } = await diabetesOf(first, { ...second, diabetes: '', interval: '' })
  expect(western).toEqual([10, 9, 11, null])
})
