import { describe, expect, it } from 'vitest'
import { HEADLINE_MEASURE, maybeMeasure, movedMeasure } from '../../../src/domain/measure.ts'
import {
  TABLE_SCHEMAS,
  tableSchemas,
  type Column,
  type TableSchema,
} from '../../../src/domain/table-schema.ts'

function lineOf({ name, type, unit, missing, sources, constraints, references }: Column): string {
  const parts = [
    `${name}${missing ? '?' : ''}: ${type}`,
    ...(unit ? [`in ${unit}`] : []),
    ...(constraints ? [JSON.stringify(constraints)] : []),
    ...(references ? [`of ${references.table}.${references.column}`] : []),
    `from ${sources.join(', ')}`,
  ]
  return parts.join(' ')
}

/** What readers of a table rely on, a line a column; "?" may be null. */
const contract = ({ name, path, key, columns }: TableSchema) =>
  [`${name} (${path}) by ${key.join(', ')}`, ...columns.map(lineOf)].join('\n')

const measure = (id: string) => maybeMeasure(id)!
const estimates = [HEADLINE_MEASURE, measure('obesity'), movedMeasure(HEADLINE_MEASURE, 2020)]
// Made anew by each test, which so meets the code itself.
const tables = () => tableSchemas(estimates, [2010, 2020])
const table = (name: string) => contract(tables().find((of) => of.name === name)!)

describe('the published tables', () => {
  it('come in one order, those of the measures last', () => {
    expect(tables().map(({ name }) => name)).toEqual([
      ...['tract', 'holc_area', 'crosswalk', 'tract_2020', 'crosswalk_2020'],
      ...[
        'estimate_life_expectancy',
        'estimate_obesity',
        'estimate_life_expectancy_on_2020_tracts',
      ],
    ])
    expect(TABLE_SCHEMAS.slice(0, 3).map(({ name }) => name)).toEqual([
      'tract',
      'holc_area',
      'crosswalk',
    ])
    expect(TABLE_SCHEMAS).toHaveLength(3 + 29)
  })

  it('say of each column and table what it is, and where null is, what that means', () => {
    for (const { title, row, columns } of tables()) {
      expect([title, row].every((words) => words.length > 8)).toBe(true)
      for (const { description, missing = 'none' } of columns)
        expect([description, missing].every((words) => words.length > 3)).toBe(true)
    }
  })

  it('are of tracts', () => {
    expect(table('tract')).toMatchInlineSnapshot(`
      "tract (tract.arrow) by city_id, geoid
      geoid: text {"pattern":"\\\\d{11}"} from tracts-2010
      city_id: text {"pattern":"[a-z0-9]+(-[a-z0-9]+)*"} from holc, holc-v3
      population?: integer in persons {"minimum":0} from cenpop
      land_area_m2: number in m² {"minimum":1} from tracts-2010, computed
      graded_m2: number in m² {"minimum":0} from holc, holc-v3, tracts-2010, computed
      centre_longitude?: number in degrees {"minimum":-180,"maximum":180} from cenpop
      centre_latitude?: number in degrees {"minimum":-90,"maximum":90} from cenpop
      centroid_area_id?: integer of holc_area.area_id from holc, holc-v3, tracts-2010, computed
      centre_area_id?: integer of holc_area.area_id from holc, holc-v3, cenpop, computed"
    `)
    expect(table('tract_2020')).toBe(
      table('tract')
        .replace('tract (tract.arrow)', 'tract_2020 (tract_2020.arrow)')
        .replaceAll('tracts-2010', 'tracts-2020')
        .replaceAll('cenpop', 'cenpop-2020'),
    )
  })

  it('of areas', () => {
    expect(table('holc_area')).toMatchInlineSnapshot(`
      "holc_area (holc_area.arrow) by area_id
      area_id: integer from holc, holc-v3
      city_id: text {"pattern":"[a-z0-9]+(-[a-z0-9]+)*"} from holc, holc-v3
      label?: text from holc, holc-v3
      grade?: text {"enum":["A","B","C","D"]} from holc, holc-v3
      category?: text from holc, holc-v3
      name?: text from holc, holc-v3
      area_m2: number in m² {"minimum":1} from holc, holc-v3, computed
      residential?: boolean from holc-v3
      commercial?: boolean from holc-v3
      industrial?: boolean from holc-v3
      city_survey?: boolean from holc-v3"
    `)
  })

  it('of what both share', () => {
    expect(table('crosswalk')).toMatchInlineSnapshot(`
      "crosswalk (crosswalk.arrow) by area_id, geoid
      area_id: integer of holc_area.area_id from holc, holc-v3
      geoid: text {"pattern":"\\\\d{11}"} of tract.geoid from tracts-2010
      overlap_m2: number in m² {"minimum":1} from holc, holc-v3, tracts-2010, computed"
    `)
    expect(table('crosswalk_2020')).toContain('of tract_2020.geoid')
  })

  it('and of estimates, published or moved', () => {
    expect(table('estimate_life_expectancy')).toMatchInlineSnapshot(`
      "estimate_life_expectancy (estimate/life-expectancy.arrow) by geoid
      geoid: text {"pattern":"\\\\d{11}"} of tract.geoid from tracts-2010
      estimate: number in years {"minimum":50,"maximum":100} from usaleep
      low: number in years {"minimum":30,"maximum":120} from usaleep, computed
      high: number in years {"minimum":30,"maximum":120} from usaleep, computed
      standard_error?: number in years {"minimum":0} from usaleep
      flag?: integer {"enum":[1,2,3,4,5]} from usaleep, computed"
    `)
    expect(table('estimate_obesity')).toMatchInlineSnapshot(`
      "estimate_obesity (estimate/obesity.arrow) by geoid
      geoid: text {"pattern":"\\\\d{11}"} of tract.geoid from tracts-2010
      estimate: number in percent {"minimum":0,"maximum":100} from 500-cities
      low: number in percent {"minimum":0,"maximum":100} from 500-cities
      high: number in percent {"minimum":0,"maximum":100} from 500-cities
      standard_error?: number in percent {"minimum":0} from 500-cities
      flag?: integer {"enum":[1,2,3,4,5]} from 500-cities"
    `)
    expect(table('estimate_life_expectancy_on_2020_tracts')).toMatchInlineSnapshot(`
      "estimate_life_expectancy_on_2020_tracts (estimate/life-expectancy-on-2020-tracts.arrow) by geoid
      geoid: text {"pattern":"\\\\d{11}"} of tract_2020.geoid from tracts-2020
      estimate: number in years {"minimum":50,"maximum":100} from usaleep, tract-relationship, computed
      low: number in years {"minimum":30,"maximum":120} from usaleep, tract-relationship, computed
      high: number in years {"minimum":30,"maximum":120} from usaleep, tract-relationship, computed
      standard_error?: number in years {"minimum":0} from usaleep, tract-relationship, computed
      flag?: integer {"enum":[1,2,3,4,5]} from usaleep, tract-relationship, computed"
    `)
    const [published, , moved] = tables()
      .filter(({ name }) => name.startsWith('estimate_'))
      .map(({ columns }) => columns[1]!.description)
    expect([published, moved]).toEqual([
      'The published estimate.',
      'The published estimates of 2010 tracts, moved to this one by land area.',
    ])
  })
})
