import { expect, test } from 'vitest'
import { CITY_PLANS } from '../../../scripts/demo/city-plan.ts'
import { foundCity } from '../../../scripts/demo/found-city.ts'
import { DEFAULT_SEED } from '../../../scripts/demo/simulate.ts'
import { intervalsThatHold, PLANTED_EFFECTS } from '../../../scripts/verify/planted-effects.ts'
import { figureText } from '../../../src/verify/figure-text.ts'
import { runCheck } from '../../../src/verify/run-checks.ts'
import { noInputs } from '../../fixtures/reference-rows.ts'

test('planted effects are recovered at the nominal rate, in each city and in all', () => {
  const { figures, verdict } = runCheck(PLANTED_EFFECTS, noInputs)
  expect(figures.map(figureText)).toHaveLength(CITY_PLANS.length + 1)
  expect(verdict, JSON.stringify(figures)).toBe('agrees')
}, 60_000)

test('an effect that was not planted is held by hardly any interval', () => {
  const [strong] = CITY_PLANS
  const city = foundCity(strong!, DEFAULT_SEED)
  expect(intervalsThatHold(city, strong!.effectYears, 20)).toBeGreaterThan(15)
  expect(intervalsThatHold(city, 0, 20)).toBe(0)
}, 60_000)
