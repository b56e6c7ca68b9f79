import { latest } from '@maplibre/maplibre-gl-style-spec'
import { expect, it } from 'vitest'
import { areaLabel, labelText } from '../../../src/map/area-label.ts'
import { evaluate } from './evaluate.ts'

function text(px2: number, zoom: number): string {
  const properties = { full: 'S-C4', letter: 'C', px2 }
  return String(evaluate(labelText(zoom), latest.layout_symbol['text-field'], { properties }))
}

it('writes the label from 1,500 px², the letter from 500 px², nothing below', () => {
  expect([1500, 1499, 500, 499].map((px2) => text(px2, 12))).toEqual(['S-C4', 'C', 'C', ''])
})

it('goes by the size at the zoom, between whole zooms too', () => {
  expect(text(750, 12.49)).toBe('C')
  expect(text(750, 12.5)).toBe('S-C4')
  expect(text(1500, 11)).toBe('')
})

it('has grade or category stand for a missing label, and no letter for an ungraded area', () => {
  const area = { area_id: 1, name: null, category: null }
  expect(areaLabel({ ...area, label: null, grade: 'B' })).toEqual({ full: 'B', letter: 'B' })
  expect(areaLabel({ ...area, label: 'E1', grade: null })).toEqual({ full: 'E1', letter: '' })
  expect(areaLabel({ ...area, label: null, grade: null })).toEqual({ full: '', letter: '' })
  expect(areaLabel({ ...area, label: null, grade: null, category: 'Industrial' })).toEqual({
    full: 'Industrial',
    letter: '',
  })
})
