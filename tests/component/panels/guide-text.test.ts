import { render, screen } from '@testing-library/svelte'
import { describe, expect, it } from 'vitest'
import type { City } from '../../../src/domain/city.ts'
import { HEADLINE_MEASURE } from '../../../src/domain/measure.ts'
import GuideHistory from '../../../src/panels/GuideHistory.svelte'
import GuideLimits from '../../../src/panels/GuideLimits.svelte'
import type { GuideTold } from '../../../src/panels/guide-told.ts'

const city = {
  ...{ name: 'Testville', year: 1937, areas: 12, tracts: 3 },
  areasByGrade: { A: 0, B: 4, C: 4, D: 4 },
} as unknown as City

/** Of three tracts one is compared, one has no grade and one no estimate. */
const told = {
  page: {
    city,
    measure: HEADLINE_MEASURE,
    rows: [
      { grade: 'D', estimate: 70 },
      { grade: null, estimate: 74 },
      { grade: 'C', estimate: null },
    ],
  },
} as unknown as GuideTold

const words = () => document.body.textContent.replaceAll(/\s+/g, ' ')

describe('the text of a city’s story', () => {
  it('says how many areas the city’s map has, and no count of cities that the data do not hold', () => {
    render(GuideHistory, { step: 'survey', city })
    expect(words()).toContain('In Testville they drew 12 areas; the map is of 1937.')
    expect(words()).not.toMatch(/\d+ American cities/)
  })

  it('names the grades that the map does not use', () => {
    render(GuideHistory, { step: 'map', city })
    expect(words()).toContain('No area here was graded A.')
  })

  it('counts the tracts outside of the comparison, and says of other maps what its sources do', () => {
    render(GuideLimits, { step: 'limits', ...told })
    expect(words()).toContain('2 of the 3 tracts on this map are outside the comparison')
    expect(words()).toMatch(/Fishback et al\. 2021.*Hillier 2003/)
    expect(screen.getByText('Did the maps do this?')).toBeVisible()
  })

  it('says why the story of a map without tracts ends', () => {
    const page = { ...told.page, city: { ...city, tracts: 0 } }
    render(GuideLimits, { step: 'missing', ...told, page: page as GuideTold['page'] })
    expect(words()).toMatch(/tract/i)
  })
})
