import { expect, test } from 'vitest'
import { limitText } from '../../../scripts/findings/limit-text.ts'
import { HEADLINE_MEASURE } from '../../../src/domain/measure.ts'
import type { Findings, FoundCity } from '../../../src/figure/findings.ts'
import type { FoundOverview } from '../../../src/figure/found-overview.ts'

const alder = { name: 'Alder', state: 'WI', tracts: 12 } as FoundCity
const birch = { name: 'Birch', state: 'GA', tracts: 0 } as FoundCity

const missing = (...cities: FoundCity[]) =>
  limitText({ cities } as Findings, { measure: HEADLINE_MEASURE, ranked: [{}] } as FoundOverview)[1]

test('maps without tracts are named', () => {
  expect(missing(alder, birch)).toContain('1 of the 2 HOLC maps have no census tract shapes')
  expect(missing(alder, birch)).toContain('laid beside them: Birch, GA.')
})

test('nothing is said of maps without tracts where every map has some', () => {
  expect(missing(alder)).not.toContain('no census tract shapes')
  expect(missing(alder)).toMatch(/^- 0 of the 1 HOLC maps have under five/)
})
