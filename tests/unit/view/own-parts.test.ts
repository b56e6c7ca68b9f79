import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newOwnId, vintageOfOwn } from '../../../src/domain/own-measure.ts'
import { vintageOf } from '../../../src/domain/measure.ts'
import { readOwnParts } from '../../../src/state/read-own-parts.ts'
import {
  DEFAULT_VIEW,
  changedView,
  decodeView,
  encodeView,
  ownParts,
} from '../../../src/view/url.ts'

const own = 'own-2010-0a1b2c3d'
const CITY = { ...DEFAULT_VIEW, city: 'a-wi', layout: 'side' as const }

describe('a reader’s own measure and the address', () => {
  it('is in no link, nor anything brushed or parted of it', () => {
    const view = {
      ...CITY,
      measure: own,
      brush: { from: 3, to: 4 },
      classes: 'own' as const,
      breaks: [3, 4],
      scores: { from: 1, to: 2 },
    }
    expect(encodeView(view)).toBe('?city=a-wi&layout=side&scores=1..2')
    expect(encodeView({ ...CITY, against: own, others: { from: 3, to: 4 } })).toBe(
      '?city=a-wi&layout=side',
    )
  })

  it('leaves of a view what is the atlas’s own', () => {
    expect(
      encodeView({ ...CITY, measure: 'diabetes', against: own, brush: { from: 3, to: 4 } }),
    ).toBe('?city=a-wi&measure=diabetes&layout=side&brush=3..4')
    expect(encodeView({ ...CITY, measure: own, against: 'life-expectancy' })).toBe(
      '?city=a-wi&layout=side',
    )
  })

  it('is understood from no link', () => {
    expect(decodeView(`?measure=${own}&against=${own}`)).toMatchObject({
      view: { measure: 'life-expectancy', against: null },
      ignored: [
        { key: 'measure', text: own },
        { key: 'against', text: own },
      ],
    })
  })

  it('comes back from the entry of the history that the view left', () => {
    const view = changedView(CITY, { measure: own, brush: { from: 3, to: 4 } })
    const entry = { own: ownParts(view) }
    expect(readOwnParts(entry, (id) => id === own)).toEqual({
      isGone: false,
      parts: { measure: own, brush: { from: 3, to: 4 }, breaks: [] },
    })
    expect(readOwnParts(entry, () => false)).toEqual({ isGone: true, parts: {} })
    expect(ownParts(CITY)).toBeNull()
  })

  it('is never read from anything else that stands in the history', () => {
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        expect(readOwnParts(anything, () => true).parts).toEqual({})
        const { parts } = readOwnParts(
          { own: { measure: own, brush: anything, breaks: anything } },
          () => true,
        )
        expect(parts.measure).toBe(own)
        expect(parts.brush === null || parts.brush!.from < parts.brush!.to).toBe(true)
        expect(parts.breaks!.every(Number.isFinite)).toBe(true)
      }),
    )
  })

  it('has an id that tells of nothing but the census of its tracts', () => {
    expect(vintageOfOwn(newOwnId(2020))).toBe(2020)
    expect(vintageOf(newOwnId(2020))).toBe(2020)
    expect(vintageOfOwn('own-2015-00000000')).toBeNull()
    expect(newOwnId(2010)).not.toBe(newOwnId(2010))
  })
})
