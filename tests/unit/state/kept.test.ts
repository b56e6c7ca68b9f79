import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keeper, kept } from '../../../src/state/kept.ts'

const anything = fc.jsonValue()

describe('what is kept', () => {
  it('equals what is new, whatever was before', () => {
    fc.assert(
      fc.property(anything, anything, (last, next) => {
        expect(kept(last, next)).toEqual(next)
      }),
    )
  })

  it('is what was before where both are alike', () => {
    fc.assert(
      fc.property(anything, (last) => {
        expect(kept(last, structuredClone(last))).toBe(last)
      }),
    )
  })

  it('keeps the parts that did not change, at any depth', () => {
    const last = { view: { brush: { from: 1, to: 2 }, breaks: [1, 2] }, ignored: [] }
    const next = kept(last, { view: { brush: { from: 1, to: 3 }, breaks: [1, 2] }, ignored: [] })
    expect(next).toEqual({ view: { brush: { from: 1, to: 3 }, breaks: [1, 2] }, ignored: [] })
    expect(next.view.breaks).toBe(last.view.breaks)
    expect(next.ignored).toBe(last.ignored)
  })

  it('is remembered by a keeper from one value to the next', () => {
    const keep = keeper<number[]>()
    const first = keep([1, 2])
    expect(keep([1, 2])).toBe(first)
    expect(keep([1])).toEqual([1])
    expect(keep([1, 2])).not.toBe(first)
  })
})
