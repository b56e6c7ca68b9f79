import { describe, expect, it } from 'vitest'
import type { City } from '../../../src/domain/city.ts'
import { storyCity } from '../../../src/figure/story-city.ts'

const city = (id: string, tractsShown: number, nA: number, nD: number) =>
  ({
    id,
    tractsShown,
    headline: { byGrade: { A: { n: nA }, D: { n: nD } } },
  }) as City

const none = () => false

describe('the city whose story newcomers are offered', () => {
  it('is the smallest with a firm comparison', () => {
    const cities = [
      city('large', 900, 20, 90),
      city('fragile', 50, 4, 20),
      city('firm', 200, 12, 30),
    ]
    expect(storyCity(cities, none)?.id).toBe('firm')
  })

  it('has a survey sheet to quote where a firm city has one', () => {
    const cities = [city('small', 100, 12, 30), city('quoted', 300, 12, 30)]
    expect(storyCity(cities, ({ id }) => id === 'quoted')?.id).toBe('quoted')
  })

  it('is the one with the most behind its comparison where none is firm', () => {
    const cities = [city('a', 90, 3, 20), city('b', 90, 8, 20), { id: 'c', headline: null } as City]
    expect(storyCity(cities, none)?.id).toBe('b')
  })

  it('is none without cities', () => {
    expect(storyCity([], none)).toBeNull()
  })
})
