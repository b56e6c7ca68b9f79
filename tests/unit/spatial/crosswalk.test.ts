import { describe, expect, it } from 'vitest'
import type { Grade } from '../../../src/domain/grade.ts'
import { joinLayers } from '../../../src/spatial/crosswalk.ts'
import { box, layer, polygon } from '../../fixtures/polygons.ts'

const area = (grade: Grade | null, ...corners: [number, number, number, number]) =>
  polygon([box(...corners)], { grade })

describe('the crosswalk of areas and tracts', () => {
  const tracts = layer(polygon([box(0, 0, 0.02, 0.02)]), polygon([box(0.02, 0, 0.04, 0.02)]))

  it('lists every overlap by area, then tract, and none where they only touch', () => {
    const areas = layer(area('A', 0.01, 0, 0.03, 0.02), area('D', 0.04, 0, 0.06, 0.02))
    const { area: areaOf, tract, overlapM2, tractM2 } = joinLayers(areas, tracts)
    expect([...areaOf]).toEqual([0, 0])
    expect([...tract]).toEqual([0, 1])
    expect(overlapM2[0]! / tractM2[0]!).toBeCloseTo(0.5, 4)
  })

  it('counts ground that two areas claim once in a tract’s graded land', () => {
    const areas = layer(
      area('C', 0, 0, 0.015, 0.02),
      area('D', 0.005, 0, 0.02, 0.02),
      area('D', 0.02, 0, 0.03, 0.02),
    )
    const { overlapM2, gradedM2, tractM2 } = joinLayers(areas, tracts)
    expect((overlapM2[0]! + overlapM2[1]!) / tractM2[0]!).toBeCloseTo(1.5, 4)
    expect(gradedM2[0]! / tractM2[0]!).toBeCloseTo(1, 4)
    expect(gradedM2[1]! / tractM2[1]!).toBeCloseTo(0.5, 4)
  })

  it('keeps ungraded areas among the overlaps but out of the graded land', () => {
    const { overlapM2, gradedM2 } = joinLayers(layer(area(null, 0, 0, 0.01, 0.02)), tracts)
    expect(overlapM2).toHaveLength(1)
    expect([...gradedM2]).toEqual([0, 0])
  })

  it('is empty where a layer is empty', () => {
    const none = joinLayers(layer<ReturnType<typeof area>>(), tracts)
    expect(none.overlapM2).toHaveLength(0)
    expect(joinLayers(layer(area('A', 0, 0, 1, 1)), layer()).tractM2).toHaveLength(0)
  })
})
