import { expect, it } from 'vitest'
import { changedTracts } from '../../../src/map/tract-state.ts'

const BEFORE = { steps: [1, null, 7], faded: [false, false, true] }

it('gives every tract its state at first, step 0 where there is no estimate', () => {
  expect([...changedTracts(BEFORE, null)]).toEqual([
    [0, { step: 1, faded: false }],
    [1, { step: 0, faded: false }],
    [2, { step: 7, faded: true }],
  ])
})

it('gives only the tracts that differ afterwards', () => {
  const now = { steps: [1, 3, 7], faded: [false, false, false] }
  expect([...changedTracts(now, BEFORE).keys()]).toEqual([1, 2])
  expect(changedTracts({ ...BEFORE }, BEFORE).size).toBe(0)
})
