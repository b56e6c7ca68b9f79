import type { MultiPolygon, Polygon } from 'geojson'
import { describe, expect, it } from 'vitest'
import { packLayer } from '../../../src/spatial/packed-layer.ts'
import { repairArea } from '../../../src/spatial/repair-area.ts'
import { box, layer } from '../../fixtures/polygons.ts'

const areaOf = (geometry: Polygon | MultiPolygon | null) =>
  packLayer(layer({ type: 'Feature', properties: null, geometry: geometry! })).areaM2[0]!

describe('an area’s geometry', () => {
  it('is left as it was when nothing is wrong, and said to be', () => {
    const geometry: Polygon = {
      type: 'Polygon',
      coordinates: [box(0, 0, 1, 1), box(0.2, 0.2, 0.4, 0.4)],
    }
    const repaired = repairArea(geometry)
    expect(repaired.fault).toBeNull()
    expect(areaOf(repaired.geometry)).toBeCloseTo(areaOf(geometry), 3)
  })

  it('is closed and freed of doubled vertices without being called faulty', () => {
    const open = box(0, 0, 1, 1).slice(0, -1)
    const repaired = repairArea({ type: 'Polygon', coordinates: [[open[0]!, ...open]] })
    expect(repaired.fault).toBeNull()
    expect(repaired.geometry!.coordinates[0]![0]).toHaveLength(5)
  })

  it('has both loops of a bow tie counted where winding would cancel them', () => {
    const bowTie = [
      [0, 0],
      [0.1, 0.1],
      [0.1, 0],
      [0, 0.1],
      [0, 0],
    ]
    const repaired = repairArea({ type: 'Polygon', coordinates: [bowTie] })
    const half = areaOf({ type: 'Polygon', coordinates: [box(0, 0, 0.1, 0.1)] }) / 2
    expect(repaired.fault).toBe('self-crossing')
    expect(areaOf(repaired.geometry) / half).toBeCloseTo(1, 4)
  })

  it('loses parts with too few points, and says so', () => {
    const sliver = [
      [2, 2],
      [3, 3],
      [2, 2],
    ]
    const repaired = repairArea({
      type: 'MultiPolygon',
      coordinates: [[box(0, 0, 1, 1)], [sliver]],
    })
    expect(repaired.fault).toBe('too few points')
    expect(repaired.geometry!.coordinates).toHaveLength(1)
  })

  it('is nothing where there is none or no part encloses anything', () => {
    expect(repairArea(null)).toEqual({ geometry: null, fault: 'empty' })
    expect(repairArea({ type: 'MultiPolygon', coordinates: [] })).toEqual({
      geometry: null,
      fault: 'empty',
    })
  })
})
