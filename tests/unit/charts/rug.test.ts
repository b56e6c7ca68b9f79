import { describe, expect, it } from 'vitest'
import { rugDomain } from '../../../src/charts/rug-domain.ts'
import { rugLines } from '../../../src/charts/rug-lines.ts'

describe('the ends of a rug', () => {
  it('are the range of the tracts', () => {
    expect(rugDomain([70, 81, 75], 72, 76)).toEqual([70, 81])
  })

  it('widen for an interval that reaches further', () => {
    expect(rugDomain([70, 81], 68.5, 83)).toEqual([68.5, 83])
  })

  it('do not exist without values', () => {
    expect(rugDomain([], null, null)).toBeNull()
  })
})

describe('the lines of a rug', () => {
  it('stand once a half pixel, darker where values fall together', () => {
    expect(rugLines([10.1, 3, 9.9], 0.28)).toEqual([
      { x: 3, opacity: 0.28 },
      { x: 10, opacity: 0.482 },
    ])
  })
})
