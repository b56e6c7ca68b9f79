import type { Feature, Polygon } from 'geojson'
import { topology } from 'topojson-server'
import type { GeometryCollection } from 'topojson-specification'
import { describe, expect, it } from 'vitest'
import { queenNeighbours } from '../../../src/spatial/queen-neighbours.ts'

/** The square of one degree whose south-west corner is here; `hole` cuts out its middle. */
function square(west: number, south: number, hole?: [number, number][]): Feature<Polygon> {
  const ring = [
    [west, south],
    [west + 1, south],
    [west + 1, south + 1],
    [west, south + 1],
    [west, south],
  ]
  const coordinates = hole ? [ring, [...hole, hole[0]!]] : [ring]
  return { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates } }
}

function neighboursOf(features: Feature<Polygon>[], quantization?: number) {
  const layer = { type: 'FeatureCollection' as const, features }
  const shapes = topology({ layer }, quantization)
  return queenNeighbours(shapes, shapes.objects.layer as GeometryCollection)
}

// 3 4 5
// 0 1 2
const GRID = [0, 1].flatMap((south) => [0, 1, 2].map((west) => square(west, south)))

describe('neighbours as the queen moves', () => {
  it.each([
    ['on a grid', 1e4],
    ['as they are', undefined],
  ])('share an edge or a corner, with vertices %s', (_, quantization) => {
    const { neighbours, islands } = neighboursOf(GRID, quantization)
    expect(neighbours).toEqual([
      [1, 3, 4],
      [0, 2, 3, 4, 5],
      [1, 4, 5],
      [0, 1, 4],
      [0, 1, 2, 3, 5],
      [1, 2, 4],
    ])
    expect(islands).toEqual([])
  })

  it('touch in a corner alone', () => {
    expect(neighboursOf([square(0, 0), square(1, 1)], 1e4).neighbours).toEqual([[1], [0]])
  })

  it('are none of an island, which is named', () => {
    const { neighbours, islands } = neighboursOf([square(0, 0), square(5, 5), square(1, 0)], 1e4)
    expect(neighbours).toEqual([[2], [], [0]])
    expect(islands).toEqual([1])
  })

  it('are the one around and the one in its hole', () => {
    const hole: [number, number][] = [
      [0.2, 0.2],
      [0.2, 0.8],
      [0.8, 0.8],
      [0.8, 0.2],
    ]
    const inner = {
      ...square(0, 0),
      geometry: { type: 'Polygon' as const, coordinates: [[...hole, hole[0]!].reverse()] },
    }
    expect(neighboursOf([square(0, 0, hole), inner], 1e4).neighbours).toEqual([[1], [0]])
  })

  it('are found of shapes in several parts, and of none with nothing', () => {
    const [a, b] = [square(0, 0), square(4, 0)]
    const parts = {
      ...a,
      geometry: {
        type: 'MultiPolygon' as const,
        coordinates: [a.geometry.coordinates, b.geometry.coordinates],
      },
    }
    const layer = { type: 'FeatureCollection' as const, features: [parts, square(5, 1)] }
    const shapes = topology({ layer }, 1e4)
    const found = queenNeighbours(shapes, shapes.objects.layer as GeometryCollection)
    expect(found.neighbours).toEqual([[1], [0]])
    expect(neighboursOf([])).toEqual({ neighbours: [], islands: [] })
  })
})
