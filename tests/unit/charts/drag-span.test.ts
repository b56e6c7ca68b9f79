import { describe, expect, it } from 'vitest'
import { dragSpan } from '../../../src/charts/drag-span.ts'

const limits = { from: 0, to: 10 }
const span = { from: 3, to: 6 }

describe('a drag over bins', () => {
  it('draws a span from the first through the last bin, in either direction', () => {
    const drag = { grip: 'ground', bin: 4, span: null } as const
    expect(dragSpan(drag, 4, limits)).toEqual({ from: 4, to: 5 })
    expect(dragSpan(drag, 7, limits)).toEqual({ from: 4, to: 8 })
    expect(dragSpan(drag, 2, limits)).toEqual({ from: 2, to: 5 })
    expect(dragSpan(drag, 99, limits)).toEqual({ from: 4, to: 10 })
  })

  it('moves one end, and never past the other', () => {
    expect(dragSpan({ grip: 'from', bin: 3, span }, 1, limits)).toEqual({ from: 1, to: 6 })
    expect(dragSpan({ grip: 'from', bin: 3, span }, 9, limits)).toEqual({ from: 5, to: 6 })
    expect(dragSpan({ grip: 'to', bin: 6, span }, 0, limits)).toEqual({ from: 3, to: 4 })
  })

  it('moves a whole span and keeps its width at the limits', () => {
    expect(dragSpan({ grip: 'whole', bin: 4, span }, 6, limits)).toEqual({ from: 5, to: 8 })
    expect(dragSpan({ grip: 'whole', bin: 4, span }, 99, limits)).toEqual({ from: 7, to: 10 })
    expect(dragSpan({ grip: 'whole', bin: 4, span }, -9, limits)).toEqual({ from: 0, to: 3 })
  })
})
