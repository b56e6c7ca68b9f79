import { describe, expect, it } from 'vitest'
import { compositionLayout, type CompositionPart } from '../../../src/charts/composition-layout.ts'

const part = (area_id: number, grade: CompositionPart['grade'], share: number) => ({
  area_id,
  grade,
  share,
  label: `${grade ?? 'X'}${area_id}`,
})

describe('the composition of a tract', () => {
  it('puts the grade with most land first and in it the largest area', () => {
    const groups = compositionLayout([part(1, 'C', 0.3), part(2, 'D', 0.2), part(3, 'D', 0.5)], 400)
    expect(groups.map((group) => group.grade)).toEqual(['D', 'C'])
    expect(groups[0]!.blocks.map((block) => block.parts[0]!.area_id)).toEqual([3, 2])
    expect(groups[0]).toMatchObject({ x0: 0, x1: 280 })
  })

  it('ends with the ungraded rest, as a block without parts', () => {
    const groups = compositionLayout([part(1, 'B', 0.6)], 100)
    expect(groups[1]).toMatchObject({ grade: null, x0: 60, x1: 100 })
    expect(groups[1]!.blocks[0]!.parts).toEqual([])
    expect(groups[1]!.share).toBeCloseTo(0.4)
  })

  it('draws areas too narrow to see as one, and keeps each of them', () => {
    const [group] = compositionLayout(
      [part(1, 'C', 0.98), part(2, 'C', 0.004), part(3, 'C', 0.01)],
      400,
    )
    expect(group!.blocks.map((block) => block.parts.map(({ area_id }) => area_id))).toEqual([
      [1],
      [3, 2],
    ])
  })

  it('does not call a trace left by inexact outlines ungraded', () => {
    expect(compositionLayout([part(1, 'A', 0.998)], 400)).toHaveLength(1)
  })

  it('shrinks overlapping areas to the bar', () => {
    const groups = compositionLayout([part(1, 'A', 0.8), part(2, 'B', 0.45)], 400)
    expect(groups.at(-1)!.x1).toBeCloseTo(400)
  })

  it('is all rest in a tract that no area touches', () => {
    expect(compositionLayout([], 400)).toMatchObject([{ grade: null, x0: 0, x1: 400, share: 1 }])
  })
})
