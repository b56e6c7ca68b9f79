import { describe, expect, it } from 'vitest'
import { HEADLINE_MEASURE } from '../../../src/domain/measure.ts'
import { figureFileName } from '../../../src/export/file-name.ts'
import type { FigureContent } from '../../../src/figure/figure-content.ts'
import type { FigureSpec } from '../../../src/figure/figure-spec.ts'
import { DEFAULT_VIEW } from '../../../src/view/url.ts'

const CONTENT = { about: { measure: HEADLINE_MEASURE, day: '2026-11-30' } } as FigureContent
const SPEC: FigureSpec = {
  ...{ kind: 'by-grade', view: { ...DEFAULT_VIEW, city: 'milwaukee-co-wi' }, language: 'en' },
  ...{ theme: 'light', size: { width: 1200, height: null }, title: null, alt: null },
}

describe('the name of a figure’s file', () => {
  it('says what it holds, and when it was made', () => {
    expect(figureFileName(SPEC, CONTENT)).toBe(
      'milwaukee-co-wi_life-expectancy_by-grade_2026-11-30',
    )
  })

  it('tells apart what differs by size, theme and language', () => {
    const size = { width: 1080, height: 1080 }
    expect(figureFileName({ ...SPEC, size, theme: 'dark', language: 'es' }, CONTENT)).toBe(
      'milwaukee-co-wi_life-expectancy_by-grade_square_dark_es_2026-11-30',
    )
  })

  it('names the compared cities, or that it is of all', () => {
    const compared = { ...DEFAULT_VIEW, cities: ['queens-ny', 'chicago-il'] }
    expect(figureFileName({ ...SPEC, kind: 'compare', view: compared }, CONTENT)).toMatch(
      /^queens-ny_chicago-il_/,
    )
    expect(figureFileName({ ...SPEC, kind: 'forest', view: DEFAULT_VIEW }, CONTENT)).toMatch(
      /^all-cities_life-expectancy_forest_/,
    )
  })
})
