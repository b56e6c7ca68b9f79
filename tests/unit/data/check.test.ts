import { rmSync, writeFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { tableFromArrays } from 'apache-arrow'
import { expect, test, vi } from 'vitest'
import { checkEstimates, checkTracts } from '../../../scripts/data/check-tables.ts'
import { checkPublished } from '../../../scripts/data/check.ts'
import { HEADLINE_MEASURE } from '../../../src/domain/measure.ts'
import { buildTiny } from '../../fixtures/built-folder.ts'

vi.setConfig({ testTimeout: 60_000 })

const silent = { expect: () => {}, advance: () => {} }

test('a file that changed or went missing after it was listed is named', async () => {
  const { out } = await buildTiny()
  expect(checkPublished(out, silent).map(({ path }) => path)).toContain('tract.arrow')
  const tracts = join(out, 'city/tiny-co-wi.tracts.json')
  writeFileSync(tracts, readFileSync(tracts, 'utf8').replace('0.75', '0.85'))
  rmSync(join(out, 'crosswalk.arrow'))
  expect(() => checkPublished(out, silent)).toThrow(
    'The published data fails its check:\n' +
      "city/tiny-co-wi.tracts.json: its hash is not the manifest's\n" +
      'crosswalk.arrow: no such file',
  )
})

test('estimates outside their limits or repeated are named by row', () => {
  const table = tableFromArrays({
    geoid: ['55079000100', '55079000200', '55079000100', '5507900010'],
    estimate: [80, 80, 80, 80],
    low: [78, 81, 78, 78],
    high: [82, 82, 82, 82],
  })
  expect(checkEstimates(table, HEADLINE_MEASURE)).toEqual([
    'estimate/life-expectancy.arrow, row 2: 80 is not in 81 to 82',
    'estimate/life-expectancy.arrow, row 3: 55079000100 stands there twice',
    'estimate/life-expectancy.arrow, row 4: geoid "5507900010" is not 11 digits',
  ])
})

test('a tract may lie in two cities, but not have more graded ground than ground', () => {
  const table = tableFromArrays({
    geoid: ['55079000100', '55079000100', '55079000200'],
    city_id: ['one', 'other', 'one'],
    land_area_m2: Float64Array.of(100, 100, 100),
    graded_m2: Float64Array.of(100, 0, 101),
  })
  expect(checkTracts(table)).toEqual(['tract.arrow, row 3: graded_m2 is 101 of 100'])
})
