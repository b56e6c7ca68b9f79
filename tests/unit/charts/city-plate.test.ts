import { render } from 'svelte/server'
import { describe, expect, it } from 'vitest'
import { cityProjection } from '../../../src/charts/city-projection.ts'
import CityPlate from '../../../src/charts/CityPlate.svelte'
import { bandPaths, plateAreas } from '../../../src/charts/plate-areas.ts'
import { plateLabels } from '../../../src/charts/plate-labels.ts'
import type { PlateLayers } from '../../../src/charts/plate-layers.ts'
import type { Bounds } from '../../../src/spatial/bounds-of.ts'
import type { Grade } from '../../../src/domain/grade.ts'
import { decodeShapes } from '../../../src/spatial/decode-shapes.ts'
import { squareCity } from '../../fixtures/square-city.ts'

const shapes = decodeShapes(squareCity(-88, 43))
const bounds: Bounds = [-88, 43, -87.96, 43.04]
const size = { width: 400, height: 400 }
const areas = plateAreas(shapes.areas, cityProjection(bounds, { ...size, metresPerPixel: 12 }))

describe('the areas of a plate', () => {
  it('know their ground and a point in their middle', () => {
    const [first] = areas
    const side = (0.017 * 111_195) / 12
    expect(first!.px2 / (side * side * Math.cos((43 * Math.PI) / 180))).toBeCloseTo(1, 1)
    expect(first!.pole[0]).toBeGreaterThan(0)
    expect(first!.pole[1]).toBeLessThan(400)
  })

  it('that are drawn alike are one path, by grade and room for a band', () => {
    const grades = bandPaths([...areas, ...areas]).map(({ grade }) => grade)
    expect(grades).toEqual(['D', null])
    const [narrow] = bandPaths([{ ...areas[0]!, width: 3 }])
    expect(narrow!.band).toBeLessThan(1)
  })
})

describe('what is written on a plate', () => {
  const at = (px2: number, x: number, label: string | null, grade: Grade | null) => ({
    ...areas[0]!,
    properties: { area_id: x, label, grade, category: null, name: null },
    px2,
    pole: [x, 200] as [number, number],
  })

  it('is all of a label, its letter, or nothing, by the area’s size', () => {
    const labelled = [at(2000, 60, 'S-C4', 'C'), at(700, 160, 'D1', 'D'), at(300, 260, 'B1', 'B')]
    expect(plateLabels(labelled, [], size).areas.map(({ text }) => text)).toEqual(['S-C4', 'D'])
  })

  it('leaves out what would touch another label, a town or the edge', () => {
    const close = [at(2000, 60, 'A1', 'A'), at(1900, 64, 'B1', 'B'), at(1800, 2, 'C1', 'C')]
    expect(plateLabels(close, [], size).areas.map(({ text }) => text)).toEqual(['A1'])
    const town = { name: 'Shorewood', x: 60, y: 200 }
    const both = plateLabels(close, [town], size)
    expect(both.places.map(({ text }) => text)).toEqual(['Shorewood'])
    expect(both.areas).toEqual([])
  })
})

describe('a plate', () => {
  const draw = (layers: PlateLayers, keeps = false) =>
    render(CityPlate, {
      props: {
        ...{ shapes, layers, bounds, keeps, ...size },
        steps: [1, 2, null, 4],
        faded: [false, true, false, true],
        label: 'A plate',
      },
    }).body
  const nothing: PlateLayers = { today: null, hatched: false, then: null, letters: false }

  it('is drawn without a browser, only with the layers that it shows', () => {
    const svg = draw({ ...nothing, today: 'all' })
    expect(svg).toContain('var(--health-4)')
    expect(svg).not.toContain('clipPath')
    expect(svg).not.toContain('NaN')
  })

  it('hatches tracts outside the comparison where it is asked to', () => {
    const hatched = (today: PlateLayers['today']) =>
      draw({ ...nothing, today }).split('-absent)').length - 1
    expect(hatched('hatched')).toBe(hatched('all') + 2)
  })

  it('keeps its other layers unseen where they are to fade in', () => {
    expect(draw(nothing, true)).toContain('var(--health-4)')
    expect(draw(nothing)).not.toContain('var(--health-4)')
  })
})
