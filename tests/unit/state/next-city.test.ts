import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Bounds } from '../../../src/spatial/bounds-of.ts'
import { nextCity } from '../../../src/state/next-city.ts'

const city = (id: string, ...bounds: Bounds) => ({ id, bounds })
const west = city('west', 0, 0, 2, 2)
const east = city('east', 2, 0, 4, 2)
const cities = [west, east]
/** A view of one degree around a place. */
const at = (longitude: number, latitude: number) => ({
  centre: [longitude, latitude] as const,
  seen: [longitude - 0.5, latitude - 0.5, longitude + 0.5, latitude + 0.5] as Bounds,
})

const place = fc.double({ min: -5, max: 5, noNaN: true })
const size = fc.double({ min: 0.1, max: 4, noNaN: true })
const anyCity = fc
  .tuple(place, place, size, size)
  .map(([x, y, width, height]): Bounds => [x, y, x + width, y + height])
const anyCities = fc
  .array(anyCity, { minLength: 2, maxLength: 6 })
  .map((all) => all.map((bounds, i) => city(String(i), ...bounds)))
const anyView = fc.tuple(place, place, size, size).map(([x, y, width, height]) => ({
  centre: [x, y] as const,
  seen: [x - width, y - height, x + width, y + height] as Bounds,
}))

describe('moving from one city into the next', () => {
  it('stays until the middle of the view lies well inside the other city', () => {
    expect(nextCity(at(1, 1), west, cities)).toBeNull()
    expect(nextCity(at(2.1, 1), west, cities)).toBeNull()
    expect(nextCity(at(2.5, 1), west, cities)).toBe(east)
  })

  it('is not undone by a small step back', () => {
    expect(nextCity(at(2.1, 1), east, cities)).toBeNull()
    expect(nextCity(at(1.4, 1), east, cities)).toBe(west)
  })

  it('takes the nearest of several, and none that is small in a wide view', () => {
    const within = city('within', 2.4, 0.5, 3.4, 1.5)
    expect(nextCity(at(2.85, 1), west, [...cities, within])?.id).toBe('within')
    const wide = { centre: [2.9, 1] as const, seen: [-10, -10, 16, 12] as Bounds }
    expect(nextCity(wide, west, cities)).toBeNull()
  })

  it('leads nowhere where no city is', () => {
    expect(nextCity(at(3, 9), west, cities)).toBeNull()
  })

  it('never leads round in a circle while the map lies still', () => {
    fc.assert(
      fc.property(anyCities, anyView, (all, view) => {
        const visited = new Set<string>()
        let here: (typeof all)[number] | null = all[0]!
        while (here) {
          expect(visited.has(here.id)).toBe(false)
          visited.add(here.id)
          here = nextCity(view, here, all)
        }
      }),
    )
  })

  it('stays with a city while its own middle is looked at', () => {
    fc.assert(
      fc.property(anyCities, size, (all, reach) => {
        const [x0, y0, x1, y1] = all[0]!.bounds
        const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2]
        const seen: Bounds = [x - reach, y - reach, x + reach, y + reach]
        expect(nextCity({ centre: [x, y], seen }, all[0]!, all)).toBeNull()
      }),
    )
  })
})
