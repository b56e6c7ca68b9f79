import { describe, expect, it } from 'vitest'
import { forEachCandidatePair, reachOf } from '../../../src/spatial/candidate-pairs.ts'
import { overlapArea } from '../../../src/spatial/overlap-area.ts'
import { packLayer } from '../../../src/spatial/packed-layer.ts'
import { box, layer, polygon } from '../../fixtures/polygons.ts'

describe('a layer packed for what another one reaches', () => {
  const areas = packLayer(layer(polygon([box(-90, 40, -89.9, 40.1)])))
  const tracts = layer(
    polygon([box(-100, 40, -99.9, 40.1)]),
    polygon([box(-89.95, 40, -89.8, 40.1)]),
    ...Array.from({ length: 5 }, (_, i) => polygon([box(-90, 40, -89.9 + i / 50, 40.1)])),
  )
  const [all, reached] = [packLayer(tracts), packLayer(tracts, reachOf(areas))]

  it('keeps the area of what is out of reach, and none of its edges', () => {
    expect([...reached.areaM2]).toEqual([...all.areaM2])
    expect(reached.start[1]).toBe(0)
    expect(reached.bounds[0]).toBeNaN()
  })

  it('shares with the other what the whole layer shares', () => {
    const overlaps = (packed: typeof all) => {
      const found: [number, number][] = []
      forEachCandidatePair(areas, packed, (i, j) =>
        found.push([j, overlapArea(areas, i, packed, j)]),
      )
      return found
    }
    expect(overlaps(reached)).toEqual(overlaps(all))
    expect(overlaps(reached)).toHaveLength(6)
  })

  it('is all out of reach of an empty one', () => {
    expect([...packLayer(tracts, reachOf(packLayer(layer()))).start]).toEqual(Array(8).fill(0))
  })
})
