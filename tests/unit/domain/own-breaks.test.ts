import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakLimits, maybeBreaks, readBreaks } from '../../../src/domain/own-breaks.ts'

const YEARS = breakLimits('years')
const PERCENT = breakLimits('percent')

describe('a list of breaks as a reader types it', () => {
  it.each([
    ['70, 73, 76.5', [70, 73, 76.5]],
    ['70;73  76', [70, 73, 76]],
    [' 0 ', [0]],
  ])('reads %s', (text, breaks) => {
    expect(readBreaks(text, YEARS)).toEqual({ breaks })
  })

  it.each([
    ['', { kind: 'none' }],
    ['70, x', { kind: 'number', text: 'x' }],
    ['70.25', { kind: 'number', text: '70.25' }],
    ['-3', { kind: 'number', text: '-3' }],
    ['73, 70', { kind: 'order', text: '70', before: '73' }],
    ['70, 70', { kind: 'order', text: '70', before: '70' }],
    ['1 2 3 4 5 6 7', { kind: 'many', count: 7 }],
  ])('says what is wrong with “%s”', (text, fault) => {
    expect(readBreaks(text, YEARS)).toEqual({ fault })
  })

  it('holds them to what the unit can be', () => {
    expect(readBreaks('101', PERCENT)).toEqual({ fault: { kind: 'range', text: '101' } })
    expect(readBreaks('0 100', PERCENT)).toEqual({ breaks: [0, 100] })
    expect(readBreaks('101', YEARS)).toEqual({ breaks: [101] })
    expect(readBreaks('121', YEARS)).toEqual({ fault: { kind: 'range', text: '121' } })
  })

  it('are six at the most', () => {
    expect(readBreaks('1 2 3 4 5 6', YEARS)).toEqual({ breaks: [1, 2, 3, 4, 5, 6] })
  })
})

describe('breaks of a reader’s own measure', () => {
  const OWN = breakLimits({ words: 'visits', decimals: 1 })

  it('may be under zero, large, and of more decimals', () => {
    expect(readBreaks('-250; 0, 1500.125', OWN)).toEqual({ breaks: [-250, 0, 1500.125] })
    expect(readBreaks('-1000000000000 1000000000000', OWN)).toEqual({ breaks: [-1e12, 1e12] })
  })

  it.each([
    ['1000000000001', { kind: 'range', text: '1000000000001' }],
    ['-1000000000001', { kind: 'range', text: '-1000000000001' }],
    ['0.1234567891', { kind: 'number', text: '0.1234567891' }],
    ['1e3', { kind: 'number', text: '1e3' }],
    ['--3', { kind: 'number', text: '--3' }],
  ])('are told what is wrong with “%s”', (text, fault) => {
    expect(readBreaks(text, OWN)).toEqual({ fault })
  })
})

describe('the breaks of a link', () => {
  it('are only what a link would write', () => {
    expect(maybeBreaks('70,73.5')).toEqual([70, 73.5])
    for (const text of ['', '70, 73', '073', '70.0', '1e2', '73,70', '500'])
      expect(maybeBreaks(text)).toBeNull()
  })

  it('are rising and few, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const breaks = maybeBreaks(text)
        if (!breaks) return
        expect(breaks.length).toBeLessThanOrEqual(6)
        expect(breaks).toEqual([...new Set(breaks)].sort((a, b) => a - b))
      }),
    )
  })
})
