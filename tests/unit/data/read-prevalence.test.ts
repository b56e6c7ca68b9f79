import { describe, expect, it } from 'vitest'
import { Defects } from '../../../scripts/data/defects.ts'
import { mergeParts } from '../../../scripts/data/merge-parts.ts'
import { readPrevalence } from '../../../scripts/data/read-prevalence.ts'
import { maybeRelease, type Release } from '../../../src/domain/release.ts'
import type { Vintage } from '../../../src/domain/vintage.ts'
import { releaseTable } from '../../fixtures/places-table.ts'

type Rows = Record<string, string | number>[]

function read<V extends Vintage>(id: string, _vintage: V, ...rows: Rows) {
  const bytes = new TextEncoder().encode(releaseTable(...rows))
  const file = { source: id, path: `x/${id}.csv`, name: `${id}.csv`, bytes }
  return readPrevalence<V>(file, maybeRelease(id) as Release & { vintage: V })
}

/** What a layout's first row says of diabetes. */
function diabetes(id: string, ...rows: Rows) {
  const { measures, parts } = read<Vintage>(id, 2010, ...rows)
  const i = measures.findIndex(({ column }) => column === 'DIABETES')
  const { geoid, population, estimates } = parts[0]!
  const { estimate, low, high } = estimates[i]!
  return { id: measures[i]!.id, geoid, population, is: [low, estimate, high] }
}

const OWN = { DIABETES_CrudePrev: 9.8, DIABETES_Crude95CI: '( 9.1, 10.5)' }

describe('the table of', () => {
  it('500 Cities 2016 has a place and a tract a row', () => {
    const row = {
      PlaceName: 'Tiny',
      TractFIPS: '55079000100',
      Place_TractID: '55-1',
      Population2010: 4000,
      ...OWN,
    }
    expect(diabetes('500-cities-2016', row)).toEqual({
      ...{ id: 'diabetes', geoid: '55079000100', population: 4000, is: [9.1, 9.8, 10.5] },
    })
  })

  it('another release calls the city and its people otherwise', () => {
    const row = {
      CityName: 'Tiny',
      TractFIPS: '55079000100',
      Place_TractID: '55-1',
      population2010: '4,000',
      ...OWN,
    }
    expect(diabetes('500-cities-2019', row).population).toBe(4000)
  })

  it('PLACES has a tract a row and no place', () => {
    const row = { CountyName: 'Tiny', TractFIPS: '55079000100', TotalPopulation: 4000, ...OWN }
    expect(diabetes('places-2022', row).id).toBe('places-2010-diabetes')
    expect(diabetes('places-2024', row).id).toBe('places-diabetes')
  })

  it('PLACES may name the tract a location, and count adults', () => {
    const row = { LocationName: '55079000100', TotalPop18plus: 3100, ...OWN }
    expect(diabetes('places-2024', row)).toMatchObject({ geoid: '55079000100', population: 3100 })
  })

  it('any may pad its intervals, end columns in an underscore, and lose the zero of Alabama', () => {
    const row = {
      TractFIPS: '1073000100',
      DIABETES_CrudePrev_: 9.8,
      DIABETES_Crude95CI: '(9.1,   10.5 )',
    }
    expect(diabetes('places-2023', row)).toMatchObject({
      ...{ geoid: '01073000100', population: null, is: [9.1, 9.8, 10.5] },
    })
  })

  it('PLACES has measures that 500 Cities has not, some under other names', () => {
    const { measures } = read('places-2023', 2010, {
      TractFIPS: '55079000100',
      DEPRESSION_CrudePrev: 20,
      DEPRESSION_Crude95CI: '(19.0, 21.0)',
      CERVICAL_CrudePrev: 80,
      CERVICAL_Crude95CI: '(79.0, 81.0)',
    })
    expect(measures.map(({ id }) => id)).toEqual(['places-2010-pap-test', 'places-2010-depression'])
  })
})

describe('what a table lacks or has too much', () => {
  it('is told: measures without columns, and columns of measures that nobody knows', () => {
    const row = {
      TractFIPS: '55079000100',
      ...OWN,
      JOY_CrudePrev: 99,
      JOY_Crude95CI: '(98.0, 100.0)',
    }
    const table = read('places-2024', 2020, { ...row, STROKE_CrudePrev: 3 })
    const defects = new Defects()
    const byMeasure = mergeParts(table, defects)
    const kinds = defects.list().map(({ kind }) => kind)
    expect([...byMeasure.keys()]).toEqual(['places-diabetes'])
    expect(kinds).toContain('measure of PLACES, 2024 release that the atlas does not know: JOY')
    expect(kinds).toContain('measure that is not in PLACES, 2024 release: STROKE')
    expect(kinds).not.toContain('measure that is not in PLACES, 2024 release: DIABETES')
  })

  it('stops the reading where no measure is left, or no tract', () => {
    expect(() => read('places-2024', 2020, { TractFIPS: '55079000100' })).toThrow(
      'places-2024.csv, row 1: expected columns such as DIABETES_CrudePrev and DIABETES_Crude95CI, got none',
    )
    expect(() => read('places-2024', 2020, { Tract: '55079000100', ...OWN })).toThrow(
      'places-2024.csv, row 1: expected a column TractFIPS or LocationName, got none',
    )
  })

  it('a tract that comes twice in PLACES is refused, which has no parts', () => {
    const row = { TractFIPS: '55079000100', ...OWN }
    expect(() => read('places-2024', 2020, row, row)).toThrow(
      'places-2024.csv, row 3, column TractFIPS: expected each part of a tract once, got "55079000100"',
    )
  })
})
