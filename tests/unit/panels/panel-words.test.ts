import { describe, expect, it } from 'vitest'
import type { City } from '../../../src/domain/city.ts'
import { compositionText } from '../../../src/panels/composition-text.ts'
import { findCities } from '../../../src/search/find-cities.ts'

const city = (name: string, state: string, stateName: string, tracts: number) =>
  ({ id: name, name, state, stateName, tracts }) as City

describe('the search for a city', () => {
  const cities = [
    city('St. Paul', 'MN', 'Minnesota', 73),
    city('Springfield', 'OH', 'Ohio', 15),
    city('Springfield', 'IL', 'Illinois', 21),
    city('Lake County Gary', 'IN', 'Indiana', 52),
  ]

  it('needs neither stops, accents nor case', () => {
    expect(findCities(cities, 'st paul')[0]!.name).toBe('St. Paul')
    expect(findCities(cities, 'GARY').map(({ name }) => name)).toEqual(['Lake County Gary'])
  })

  it('takes the state as a word and puts the larger of two namesakes first', () => {
    expect(findCities(cities, 'springfield').map(({ state }) => state)).toEqual(['IL', 'OH'])
    expect(findCities(cities, 'springfield ohio').map(({ state }) => state)).toEqual(['OH'])
  })

  it('finds nothing for nothing', () => {
    expect(findCities(cities, '  ')).toEqual([])
    expect(findCities(cities, 'Atlantis')).toEqual([])
  })
})

describe('what a tract is made of, in words', () => {
  it('names the largest grade first', () => {
    const shares = [
      { grade: 'D', share: 0.74 },
      { grade: 'C', share: 0.26 },
    ] as const
    expect(compositionText(shares)).toBe('D on 74% of its land, C 26%')
  })

  it('says so where nothing was graded', () => {
    expect(compositionText([])).toBe('none of its land was graded')
  })

  it('calls ground without a grade what the map calls it', () => {
    const commercial = { category: 'Commercial', share: 0.25 }
    const other = { category: 'Best', share: 0.05 }
    const trace = { category: 'Industrial', share: 0.004 }
    expect(compositionText([{ grade: 'D', share: 0.6 }], [commercial, other, trace])).toBe(
      'D on 60% of its land, commercial 25%, “Best” without a grade 5%',
    )
    expect(compositionText([], [commercial])).toBe('none of its land was graded, commercial 25%')
  })
})
