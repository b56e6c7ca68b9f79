import { describe, expect, it } from 'vitest'
import { keepNeighbours } from '../../../src/stats/keep-neighbours.ts'
import { moransI } from '../../../src/stats/morans-i.ts'
import { expectNear } from './expect-near.ts'

const [ROWS, COLUMNS] = [4, 5]

/** A field of 4 rows of 5, row by row; cells that touch, also in a corner, are neighbours. */
const FIELD = Array.from({ length: ROWS * COLUMNS }, (_, i) => {
  const [row, column] = [Math.floor(i / COLUMNS), i % COLUMNS]
  return Array.from({ length: ROWS * COLUMNS }, (_, j) => j).filter((j) => {
    const apart = [Math.floor(j / COLUMNS) - row, (j % COLUMNS) - column].map(Math.abs)
    return j !== i && Math.max(...apart) === 1
  })
})
const GRADIENT = [3, 4, 4, 6, 7, 2, 3, 5, 6, 8, 1, 3, 4, 7, 7, 2, 2, 4, 5, 9]
const UNLIKE = [3, 9, 4, 1, 7, 2, 8, 3, 5, 6, 2, 8, 1, 9, 4, 7, 3, 6, 2, 5]

describe('Moran’s I', () => {
  // R, spdep 1.2.7: moran(z, nb2listw(nb), 20, 20)$I: 0.691684247539; no permutation of 999 came as high: p 2/1000
  it('is what R’s spdep gives where neighbours are alike', () => {
    const { i, n, expected, p, permutations } = moransI(GRADIENT, FIELD)!
    expectNear(i, 0.691684247539)
    expect([n, permutations]).toEqual([20, 999])
    expectNear(expected, -1 / 19)
    expectNear(p, 0.002)
  })

  // R, spdep 1.2.7: moran(…)$I: -0.219797596458; moran.mc(…, 99999, alternative = "two.sided")$p.value: 0.12177
  it('is what R’s spdep gives where neighbours are unlike', () => {
    const { i, p } = moransI(UNLIKE, FIELD, { permutations: 9999 })!
    expectNear(i, -0.219797596458)
    expect(p).toBeCloseTo(0.122, 1)
    expect(Math.abs(p - 0.12177)).toBeLessThan(0.015)
  })

  it('leaves out and counts what has no neighbour', () => {
    const islands = moransI([...GRADIENT, 99, -99], [...FIELD, [], []])!
    expect(islands).toEqual({ ...moransI(GRADIENT, FIELD), islands: 2 })
  })

  it('gives the same p for the same seed', () => {
    expect(moransI(UNLIKE, FIELD, { seed: 3 })).toEqual(moransI(UNLIKE, FIELD, { seed: 3 }))
  })

  it('is unknown where nothing varies or hardly anything touches', () => {
    expect(moransI([0.1, 0.1, 0.1], [[1], [0, 2], [1]])).toBeNull()
    expect(moransI([1, 2], [[1], [0]])).toBeNull()
    expect(moransI([1, 2, 3], [[], [], []])).toBeNull()
    expect(moransI([], [])).toBeNull()
  })

  it('is not taken of neighbours one way, or of other values’ neighbours', () => {
    expect(() => moransI([1, 2, 3, 4], [[1], [2], [3], []])).toThrow('got 3 one way')
    expect(() => moransI([1, 2, 3], FIELD)).toThrow('got lengths 3, 20')
  })

  // 400 fields of random values: the number of p ≤ 0.05 is 20 ± 4.4.
  it('finds patterns where there are none as seldom as it says', () => {
    let found = 0
    for (let k = 0; k < 400; k++) {
      const noise = FIELD.map((_, i) => Math.sin((k + 1) * 12.9898 + i * 78.233) * 43758.5453)
      const values = noise.map((value) => value - Math.floor(value))
      if (moransI(values, FIELD, { seed: k, permutations: 199 })!.p <= 0.05) found++
    }
    expect(found).toBeLessThan(36)
    expect(found).toBeGreaterThan(5)
  })
})

describe('the neighbours of the kept places', () => {
  it('are renumbered without those left out', () => {
    const line = [[1], [0, 2], [1, 3], [2]]
    expect(keepNeighbours(line, [true, false, true, true])).toEqual([[], [2], [1]])
  })
})
