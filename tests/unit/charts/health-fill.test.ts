import { expect, it } from 'vitest'
import { healthFill } from '../../../src/charts/health-fill.ts'

it('gives the worse end the last step, whichever end that is', () => {
  const breaks = [70, 73, 76, 79, 82, 85]
  expect(healthFill(60, breaks, 'lower')).toBe('var(--health-7)')
  expect(healthFill(60, breaks, 'higher')).toBe('var(--health-1)')
  expect(healthFill(85, breaks, 'higher')).toBe('var(--health-7)')
})
