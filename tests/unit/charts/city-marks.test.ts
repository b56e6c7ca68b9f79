import { describe, expect, it } from 'vitest'
import { cityLabels } from '../../../src/charts/city-labels.ts'
import { cityMarks, type MapCity } from '../../../src/charts/city-marks.ts'
import { cityRadius } from '../../../src/charts/city-radius.ts'
import { statesLayout } from '../../../src/charts/states-layout.ts'

const frame = {
  land: '',
  borders: '',
  bounds: [
    [58, 10],
    [917, 590],
  ] as [[number, number], [number, number]],
}
const city = (
  id: string,
  lon: number,
  lat: number,
  tracts: number,
  rest: Partial<MapCity> = {},
) => ({
  id,
  name: id,
  lon,
  lat,
  tracts,
  gap: -5,
  firm: true,
  fragile: false,
  ...rest,
})
const chicago = city('Chicago', -87.7, 41.85, 850)
const dallas = city('Dallas', -96.8, 32.8, 90)
const brooklyn = city('Brooklyn', -73.95, 40.65, 740)
const marksOf = (cities: MapCity[], width = 700) => {
  const { main, inset } = statesLayout(frame, width)
  return cityMarks(cities, main, inset, width)
}

describe('the dots of the states map', () => {
  it('have areas in proportion to tracts', () => {
    expect(cityRadius(400, 720) ** 2 / cityRadius(100, 720) ** 2).toBeCloseTo(4)
  })

  it('lie as the places do', () => {
    const [first, second] = marksOf([chicago, dallas])
    expect(first!.x).toBeGreaterThan(second!.x)
    expect(first!.y).toBeLessThan(second!.y)
  })

  it('are drawn with small ones on top and those without a figure below', () => {
    const spokane = city('Spokane', -117.4, 47.7, 40, { gap: null, firm: false })
    expect(marksOf([dallas, chicago, spokane]).map((mark) => mark.city.id)).toEqual([
      'Spokane',
      'Chicago',
      'Dallas',
    ])
  })

  it.each([360, 700, 1100])('stand inside the inset around New York at %d px', (width) => {
    const { frame: box, height } = statesLayout(frame, width)
    const [mark] = marksOf([brooklyn], width)
    expect(mark!.inset).toBe(true)
    expect(mark!.x).toBeGreaterThan(box.left)
    expect(mark!.x).toBeLessThan(box.right)
    expect(mark!.y).toBeGreaterThan(box.top)
    expect(mark!.y).toBeLessThan(box.bottom)
    expect(box.bottom).toBeLessThanOrEqual(height)
    expect(box.right).toBeLessThanOrEqual(width)
  })

  it('leave out what lies outside the United States', () => {
    expect(marksOf([city('Nowhere', 10, 50, 30)])).toEqual([])
  })
})

describe('the names on the states map', () => {
  const { frame: box, height } = statesLayout(frame, 700)
  const map = { left: 0, top: 0, right: 700, bottom: height }
  const names = (cities: MapCity[], first: string | null) =>
    cityLabels(marksOf(cities), first, map, box, 13).map((label) => label.text)

  it('are given to cities with a figure', () => {
    const spokane = city('Spokane', -117.4, 47.7, 40, { gap: null, firm: false })
    expect(names([dallas, spokane], null)).toEqual(['Dallas'])
  })

  it('are given to the chosen city before all others', () => {
    const spokane = city('Spokane', -117.4, 47.7, 40, { gap: null, firm: false })
    expect(names([dallas, spokane], 'Spokane')[0]).toBe('Spokane')
  })
})
