import { describe, expect, it } from 'vitest'
import { albers } from '../../../src/spatial/albers.ts'

describe('the Albers projection', () => {
  it('puts its origin at 96° W, 23° N', () => {
    const [x, y] = albers(-96, 23)
    expect(x).toBeCloseTo(0, 6)
    expect(y).toBeCloseTo(0, 6)
  })

  // Snyder 1987, p. 292, with the Clarke 1866 ellipsoid gives x 1,885,472.7 and y 1,535,925.0 for 35° N 75° W; GRS 80 moves it by about 100 m.
  it('is within the difference of two ellipsoids of Snyder’s worked example', () => {
    const [x, y] = albers(-75, 35)
    expect(Math.abs(x - 1_885_472.7)).toBeLessThan(150)
    expect(Math.abs(y - 1_535_925)).toBeLessThan(150)
  })

  it('keeps the area of a cell of the graticule on the ellipsoid', () => {
    // Area of a cell on GRS 80 by the authalic latitude (Snyder 1987, eq. 3-12 and 3-18), subdivided so that the parallels are followed.
    const [west, east, south, north] = [-88, -87.9, 43, 43.1]
    const steps = 2000
    const ring = [
      ...Array.from({ length: steps + 1 }, (_, i) =>
        albers(west + ((east - west) * i) / steps, south),
      ),
      ...Array.from({ length: steps + 1 }, (_, i) =>
        albers(east - ((east - west) * i) / steps, north),
      ),
    ]
    const area = ring.reduce((sum, [x, y], i) => {
      const [px, py] = ring.at(i - 1)!
      return sum + (px * y - x * py) / 2
    }, 0)
    const [a, e2] = [6_378_137, 0.00669438002290079]
    const e = Math.sqrt(e2)
    const q = (degrees: number) => {
      const s = Math.sin((degrees * Math.PI) / 180)
      return (1 - e2) * (s / (1 - e2 * s * s) - Math.log((1 - e * s) / (1 + e * s)) / (2 * e))
    }
    const exact = ((a * a) / 2) * (((east - west) * Math.PI) / 180) * (q(north) - q(south))
    expect(area / exact).toBeCloseTo(1, 8)
  })
})
