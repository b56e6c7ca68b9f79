import { latest } from '@maplibre/maplibre-gl-style-spec'
import { expect, it } from 'vitest'
import { AREA_EDGE_PAINT, areaEdge } from '../../../src/map/area-edge.ts'
import { evaluate } from './evaluate.ts'

function px(part: keyof typeof AREA_EDGE_PAINT, width: number, px2: number, zoom: number): number {
  const spec = latest.paint_line[part.endsWith('Offset') ? 'line-offset' : 'line-width']
  return evaluate(AREA_EDGE_PAINT[part], spec, { properties: { width, px2 }, zoom }) as number
}

it('gives the look’s widths at its three zooms', () => {
  expect(areaEdge(9.5)).toEqual({ line: 0.5, band: 1.6, hairline: 0.6 })
  expect(areaEdge(11)).toEqual({ line: 0.75, band: 2.6, hairline: 0.9 })
  expect(areaEdge(20)).toEqual({ line: 1, band: 4, hairline: 1.1 })
})

it('draws a large area’s band at full width and a sliver’s at an eighth of its own', () => {
  expect(px('bandWidth', 400, 160_000, 11)).toBeCloseTo(2.6)
  expect(px('bandWidth', 8, 800, 12)).toBeCloseTo(1)
  expect(px('bandWidth', 8, 800, 12.5)).toBeCloseTo(Math.SQRT2, 1)
})

it('lays line, band and hairline side by side', () => {
  const { line, band, hairline } = areaEdge(12)
  expect(px('bandOffset', 400, 160_000, 12)).toBeCloseTo(line / 2 + band / 2)
  expect(px('hairlineOffset', 400, 160_000, 12)).toBeCloseTo(line / 2 + band + hairline / 2)
})

it('drops the hairline of areas below 900 px² on screen', () => {
  expect(px('hairlineWidth', 30, 900, 12)).toBeGreaterThan(0)
  expect(px('hairlineWidth', 30, 899, 12)).toBe(0)
  expect(px('hairlineWidth', 30, 899, 13)).toBeGreaterThan(0)
})
