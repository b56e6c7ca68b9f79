import { latest, validateStyleMin, type Color } from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, it } from 'vitest'
import { DARK, LIGHT } from '../../../src/look/palette.ts'
import { cityStyle } from '../../../src/map/city-style.ts'
import { cityLayers } from '../../../src/map/layers.ts'
import { tractFill } from '../../../src/map/tract-fill.ts'
import { twoTracts } from '../../fixtures/two-tracts.ts'
import { evaluate } from './evaluate.ts'

const FILL_COLOR = latest.paint_fill['fill-color']

function fill(theme: typeof LIGHT, state: Record<string, unknown>): string {
  const { r, g, b, a } = evaluate(tractFill(theme), FILL_COLOR, { state }) as Color
  const hex = (part: number) =>
    Math.round(part * 255)
      .toString(16)
      .padStart(2, '0')
  expect(a).toBe(1)
  return `#${hex(r)}${hex(g)}${hex(b)}`
}

describe('the fill of a tract', () => {
  for (const theme of [LIGHT, DARK]) {
    it(`is the step's token (${theme.stronger} is worse)`, () => {
      expect([1, 2, 3, 4, 5, 6, 7].map((step) => fill(theme, { step }))).toEqual(theme.health)
    })
  }

  it('is land without an estimate and before anything is known', () => {
    expect(fill(LIGHT, { step: 0 })).toBe(LIGHT.land)
    expect(fill(LIGHT, {})).toBe(LIGHT.land)
  })

  it('keeps the theme’s share of its colour over land when faded', () => {
    const part = (hex: string) => Number.parseInt(hex.slice(1, 3), 16)
    const mixed = LIGHT.faded * part(LIGHT.health[6]) + (1 - LIGHT.faded) * part(LIGHT.land)
    expect(part(fill(LIGHT, { step: 7, faded: true }))).toBe(Math.round(mixed))
  })
})

describe('the layers of a city', () => {
  it('are a style that MapLibre accepts', () => {
    expect(validateStyleMin(cityStyle(twoTracts(), LIGHT, 11.3))).toEqual([])
  })

  it('stand in the look’s order from below', () => {
    expect(cityLayers(LIGHT, 11).map((layer) => layer.id)).toEqual([
      'water',
      'land',
      'tract-fill',
      'tract-hatch',
      'tract-line',
      'land-line',
      'area-hatch',
      'area-hairline',
      'area-band',
      'area-line',
      'outline-halo',
      'outline',
      'area-label',
      'place-name',
    ])
  })
})
