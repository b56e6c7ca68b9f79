import { expect, it } from 'vitest'
import type { TractPart } from '../../../src/state/open-city.svelte.ts'
import { ungradedShares } from '../../../src/state/ungraded-shares.ts'

const part = (grade: TractPart['grade'], category: string | null, share: number): TractPart => ({
  ...{ area_id: 1, label: null, name: null },
  ...{ grade, category, share },
})

it('sums a tract’s ungraded ground by category, the largest first, and leaves out what has none', () => {
  const parts = [
    part('D', 'Hazardous', 0.4),
    part(null, 'Commercial', 0.125),
    part(null, 'Industrial', 0.2),
    part(null, 'Commercial', 0.125),
    part(null, null, 0.1),
  ]
  expect(ungradedShares(parts)).toEqual([
    { category: 'Commercial', share: 0.25 },
    { category: 'Industrial', share: 0.2 },
  ])
})
