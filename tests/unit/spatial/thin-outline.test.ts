import { describe, expect, it } from 'vitest'
import type { Position } from 'geojson'
import { thinOutline } from '../../../src/spatial/thin-outline.ts'
import { areaOf, featureOf } from '../../fixtures/overlap-of.ts'
import { box, multiPolygon } from '../../fixtures/polygons.ts'
import { closed } from '../../fixtures/stars.ts'

const round = closed(
  Array.from({ length: 5000 }, (_, i): Position => {
    const angle = (2 * Math.PI * i) / 5000
    return [-88 + 0.1 * Math.cos(angle), 43 + 0.1 * Math.sin(angle)]
  }),
)

describe('an outline thinned for a picture', () => {
  it('keeps its ground and a small part of its points', () => {
    const whole = multiPolygon([[round]])
    const thin = thinOutline(whole.geometry, 0.002)
    expect(thin.coordinates[0]![0]!.length).toBeLessThan(500)
    expect(areaOf(featureOf(thin)) / areaOf(whole)).toBeCloseTo(1, 2)
    expect(thin.coordinates[0]![0]!.at(-1)).toEqual(round[0])
  })

  it('loses what is too small to be seen, and nothing where there is no step', () => {
    const shape = multiPolygon([[box(0, 0, 1, 1)], [box(2, 2, 2.0001, 2.0001)]]).geometry
    expect(thinOutline(shape, 0.001).coordinates).toEqual([[box(0, 0, 1, 1)]])
    expect(thinOutline(shape, 0)).toEqual(shape)
  })
})
