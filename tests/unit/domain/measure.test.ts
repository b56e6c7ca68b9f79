import { describe, expect, it } from 'vitest'
import {
  ALL_MEASURES,
  HEADLINE_MEASURE,
  MEASURES,
  measuresOf,
  movedMeasure,
} from '../../../src/domain/measure.ts'
import { RELEASES } from '../../../src/domain/release.ts'

const of = (program: string, vintage: number) =>
  measuresOf(RELEASES.findLast((one) => one.program === program && one.vintage === vintage)!)
const obesity = (measures: { id: string }[]) => measures.find(({ id }) => id.endsWith('obesity'))!

describe('the measures', () => {
  it('are life expectancy and the 28 of the 500 Cities', () => {
    expect(MEASURES).toHaveLength(29)
    expect(MEASURES[0]).toBe(HEADLINE_MEASURE)
    expect([HEADLINE_MEASURE.unit, HEADLINE_MEASURE.worse]).toEqual(['years', 'lower'])
    expect(new Set(MEASURES.slice(1).map(({ unit }) => unit))).toEqual(new Set(['percent']))
  })

  it('have names of their own by program and census', () => {
    expect(obesity(of('500 Cities', 2010)).id).toBe('obesity')
    expect(obesity(of('PLACES', 2010)).id).toBe('places-2010-obesity')
    expect(obesity(of('PLACES', 2020)).id).toBe('places-obesity')
    expect(new Set(ALL_MEASURES.map(({ id }) => id)).size).toBe(ALL_MEASURES.length)
  })

  it('moved to the tracts of another census say so', () => {
    expect(movedMeasure(HEADLINE_MEASURE, 2020)).toEqual({
      ...HEADLINE_MEASURE,
      id: 'life-expectancy-on-2020-tracts',
      vintage: 2020,
      movedFrom: 2010,
    })
  })
})
