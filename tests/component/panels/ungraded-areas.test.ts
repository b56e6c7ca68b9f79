import { render, screen, within } from '@testing-library/svelte'
import { describe, expect, it } from 'vitest'
import type { City } from '../../../src/domain/city.ts'
import GradeLegend from '../../../src/panels/GradeLegend.svelte'
import SurveyTexts from '../../../src/panels/SurveyTexts.svelte'

const areasByGrade = { A: 10, B: 29, C: 49, D: 24 }
const city = (areas: number) => ({ name: 'Tiny County', year: 1937, areas, areasByGrade }) as City

describe('the legend of grades', () => {
  it('counts the areas without a grade, hatched', () => {
    render(GradeLegend, { city: city(114) })
    const entry = screen.getByText('Commercial, industrial or ungraded').closest('li')!
    expect(within(entry).getByText('2')).toBeVisible()
    const swatch = within(entry).getByRole('img', { name: 'Not graded' })
    expect(swatch.querySelector('rect[fill$="-ungraded)"]')).not.toBeNull()
    expect(swatch).toHaveTextContent('')
  })

  it('has no such entry where every area has a grade', () => {
    render(GradeLegend, { city: city(112) })
    expect(screen.getAllByRole('listitem')).toHaveLength(4)
    expect(screen.queryByText(/ungraded/)).toBeNull()
  })
})

describe('the surveyors’ texts', () => {
  const props = {
    city: city(114),
    invented: false,
    parts: [],
    descriptions: null,
    linkOf: (area: number) => `?area=${area}`,
    onarea: () => {},
    onretry: () => {},
  }

  it('are said to be left out by the third version of the maps', () => {
    render(SurveyTexts, { ...props, hasTexts: false })
    expect(screen.getByText(/third version of the maps’ download/)).toBeVisible()
  })

  it('are said not to have been transcribed where only this map has none', () => {
    render(SurveyTexts, { ...props, hasTexts: true })
    expect(screen.getByText(/No survey sheets of this map/)).toBeVisible()
  })
})
