import {
  latest,
  validateStyleMin,
  type Color,
  type ExpressionSpecification,
} from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, it } from 'vitest'
import { GRADES } from '../../../src/domain/grade.ts'
import { DARK, GRADE_FILL, GRADE_LETTER, LIGHT } from '../../../src/look/palette.ts'
import { cityStyle } from '../../../src/map/city-style.ts'
import type { Face } from '../../../src/map/face.ts'
import { cityLayers } from '../../../src/map/layers.ts'
import { tractFill } from '../../../src/map/tract-fill.ts'
import { twoTracts } from '../../fixtures/two-tracts.ts'
import { evaluate } from './evaluate.ts'

const FILL_COLOR = latest.paint_fill['fill-color']

function fill(theme: typeof LIGHT, state: Record<string, unknown>): string {
  return hexOf(evaluate(tractFill(theme), FILL_COLOR, { state }))
}

function hexOf(colour: unknown): string {
  const { r, g, b, a } = colour as Color
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

const ids = (face: Face) => cityLayers(face, LIGHT, 11, true).map((layer) => layer.id)

describe('the layers of a city', () => {
  it.each(['overlay', 'then', 'now'] as const)('are a style that MapLibre accepts: %s', (face) => {
    for (const theme of [LIGHT, DARK])
      expect(validateStyleMin(cityStyle(twoTracts(), face, theme, 11.3))).toEqual([])
  })

  it('lay the 1930s in bands over today, in the look’s order from below', () => {
    expect(ids('overlay')).toEqual([
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

  it('hatch the ground under the filled areas of the 1930s, and show nothing of today', () => {
    expect(ids('then')).toEqual([
      'water',
      'land',
      'ground-hatch',
      'land-line',
      'area-hatch',
      'area-fill',
      'area-pattern',
      'area-parting',
      'outline-halo',
      'outline',
      'area-label',
    ])
  })

  it('hatch all land where a map has no tracts', () => {
    const sources = [true, false].map((hasTracts) =>
      cityLayers('then', LIGHT, 11, hasTracts).flatMap((layer) =>
        layer.id === 'ground-hatch' && 'source' in layer ? layer.source : [],
      ),
    )
    expect(sources).toEqual([['tracts'], ['land']])
  })

  it('draw the 1930s over today as thin lines without a colour of a grade', () => {
    const now = cityLayers('now', LIGHT, 11, true)
    expect(now.filter(({ id }) => id.startsWith('area')).map(({ id }) => id)).toEqual([
      'area-thin-line',
    ])
    const colours = JSON.stringify(now.map(({ paint }) => paint))
    for (const fill of Object.values(GRADE_FILL)) expect(colours).not.toContain(fill)
  })
})

describe('the letters on a filled area', () => {
  const paint = (name: 'text-color' | 'text-halo-color', grade: string) => {
    const label = cityLayers('then', LIGHT, 11, true).find(({ id }) => id === 'area-label')!
    const expression = (label.paint as Record<string, ExpressionSpecification>)[name]!
    return hexOf(evaluate(expression, latest.paint_symbol[name], { properties: { letter: grade } }))
  }

  it('stand in the letter’s colour on the grade’s own', () => {
    for (const grade of GRADES) {
      expect(paint('text-color', grade)).toBe(GRADE_LETTER[grade])
      expect(paint('text-halo-color', grade)).toBe(GRADE_FILL[grade])
    }
    expect(paint('text-halo-color', '')).toBe(LIGHT.casing)
  })
})
