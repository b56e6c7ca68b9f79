import { describe, expect, it } from 'vitest'
import {
  heightOf,
  placeParts,
  present,
  type Arrangement,
  type Heights,
} from '../../../src/figure/arrangement.ts'

const SPACES = { gutter: 20, gap: 10 }
const fixed = (height: number) => ({ least: height, best: height, most: height })
/** A map that can grow, a legend and a chart that cannot. */
const heights: Heights = (id, width) =>
  id === 'map' ? { least: 50, best: width / 2, most: width } : id === 'ways' ? null : fixed(30)
const BESIDE: Arrangement = {
  row: [
    { of: { stack: ['map', 'legend'] }, share: 3 },
    { of: { stack: ['strips', 'ways'] }, share: 1 },
  ],
}

describe('an arrangement', () => {
  it('is as high as its highest column, a column as its parts and the gaps between them', () => {
    expect(heightOf(BESIDE, 420, heights, SPACES)).toEqual({ least: 90, best: 190, most: 340 })
  })

  it('gives what room is left to parts that can grow, and puts none over another', () => {
    const box = { x: 0, y: 0, width: 420, height: 200 }
    const parts = placeParts(
      present(BESIDE, (id) => id !== 'ways')!,
      box,
      heights,
      SPACES,
    )
    expect(parts).toEqual([
      { id: 'map', x: 0, y: 0, width: 300, height: 160 },
      { id: 'legend', x: 0, y: 170, width: 300, height: 30 },
      { id: 'strips', x: 320, y: 0, width: 100, height: 30 },
    ])
  })

  it('without any of its parts is none', () => {
    expect(present(BESIDE, () => false)).toBeNull()
    expect(present(BESIDE, (id) => id === 'strips')).toBe('strips')
  })
})
