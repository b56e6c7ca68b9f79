import { describe, expect, it } from 'vitest'
import { featureAt } from '../../../src/spatial/feature-at.ts'
import { FeatureFinder } from '../../../src/spatial/feature-finder.ts'
import { unionOf } from '../../../src/spatial/union-of-bounds.ts'
import { box, polygon } from '../../fixtures/polygons.ts'

const SHAPES = [
  polygon([box(0, 0, 4, 4), box(1, 1, 3, 3)], {}),
  polygon([box(4, 0, 6, 2)], {}),
  polygon([box(5, 1, 9, 5)], {}),
]

describe('the shape at a point', () => {
  const finder = new FeatureFinder(SHAPES)
  it.each([
    ['in the first', [0.5, 2], 0],
    ['in its hole', [2, 2], null],
    ['in the second', [4.5, 0.5], 1],
    ['in two, which is the first of them', [5.5, 1.5], 1],
    ['in the third alone', [8, 4], 2],
    ['in the box of none', [20, 2], null],
    ['north of all', [2, 6], null],
    ['west of all', [-1, 2], null],
    ['south of all', [2, -1], null],
  ] as const)('%s', (_where, point, found) => {
    expect(finder.at(point)).toBe(found)
    expect(featureAt(SHAPES, point)).toBe(found)
  })
})

describe('the box around boxes', () => {
  it('reaches as far as any of them on each side', () => {
    expect(
      unionOf([
        [0, 1, 2, 3],
        [-1, 2, 1, 9],
        [1, 0, 5, 2],
      ]),
    ).toEqual([-1, 0, 5, 9])
    expect(unionOf([[0, 1, 2, 3]])).toEqual([0, 1, 2, 3])
  })

  it('of none is none', () => {
    expect(unionOf([])).toBeNull()
  })
})
