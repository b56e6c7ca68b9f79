import { describe, expect, it } from 'vitest'
import { HEADLINE_MEASURE } from '../../../src/domain/measure.ts'
import { brushedCharts } from '../../../src/figure/brushed-charts.ts'
import { brushedFinding } from '../../../src/figure/brushed-finding.ts'
import type { BrushedRow } from '../../../src/queries/brushed-tracts.ts'

const row = (
  chart: BrushedRow['chart'],
  mark: number | null,
  [total, n, mean = null, variance = null]: [number, number, (number | null)?, (number | null)?],
): BrushedRow => ({ chart, mark, total, n, mean, variance })

const BINS = { first: 70, step: 1 }
const ROWS = [
  row('all', null, [9, 4, 72, 4]),
  row('value', 3, [2, 2]),
  row('value', 0, [7, 2]),
  row('value', null, [5, 1]),
  row('score', 20, [4, 4, 72, 4]),
  row('score', 29, [5, 1, 71]),
  row('grade', 4, [9, 4, 72, 4]),
  ...Array.from({ length: 14 }, (_, i) => row('state', i + 1, [i + 1, 1])),
]

const charts = brushedCharts(ROWS, BINS, (bin) => bin < 25)

describe('the linked charts', () => {
  it('have a bar for every bin between the least and the greatest estimate, empty ones too', () => {
    expect(charts.values.map(({ from, total }) => [from, total])).toEqual([
      [70, 7],
      [71, 0],
      [72, 0],
      [73, 2],
    ])
    expect(charts.missing).toBe(5)
  })

  it('give a mean its interval, t(0.975, 3) · s/√n on either side', () => {
    const [, , , hazardous] = charts.groups
    expect(hazardous).toMatchObject({ grade: 'D', n: 4, mean: 72, deviation: 2 })
    expect(hazardous!.high! - 72).toBeCloseTo(3.182446, 5)
  })

  it('draw the line where the score is brushed alone', () => {
    const drawn = charts.line.filter(({ n }) => n > 0)
    expect(drawn).toHaveLength(1)
    expect(drawn[0]!.at).toBeCloseTo(3.05)
  })

  it('name twelve states, those with the most tracts, and count the others together', () => {
    expect(charts.states).toHaveLength(13)
    expect(charts.states[0]).toEqual({ id: '14', total: 14, n: 1 })
    expect(charts.states.at(-1)).toEqual({ id: null, total: 3, n: 2 })
  })

  it('say what is brushed, and that nothing is', () => {
    expect(brushedFinding(charts, HEADLINE_MEASURE)).toBe(
      '4 of 9 tracts: mean 72.0 years, standard deviation 2.0.',
    )
    const none = brushedCharts([row('all', null, [9, 0])], BINS, () => true)
    expect(brushedFinding(none, HEADLINE_MEASURE)).toBe('0 of 9 tracts.')
  })
})
