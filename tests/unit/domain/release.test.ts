import { describe, expect, it } from 'vitest'
import { ALL_MEASURES, MEASURES, measuresOf, maybeMeasure } from '../../../src/domain/measure.ts'
import { RELEASES, maybeRelease } from '../../../src/domain/release.ts'

const measure = (release: string, column: string) =>
  measuresOf(maybeRelease(release)!).find((found) => found.column === column)

describe('a release', () => {
  it('is on the tracts of 2010 up to PLACES 2023, on those of 2020 after', () => {
    const on2020 = RELEASES.filter(({ vintage }) => vintage === 2020)
    expect(on2020.map(({ id }) => id)).toEqual(['places-2024'])
  })

  it.each([
    ['500-cities-2016', [2014, 2013, 2014]],
    ['500-cities', [2015, 2015, 2014]],
    ['500-cities-2018', [2016, 2015, 2016]],
    ['500-cities-2019', [2017, 2017, 2016]],
    ['places-2021', [2019, 2019, 2018]],
    ['places-2022', [2020, 2019, 2020]],
    ['places-2023', [2021, 2021, 2020]],
    ['places-2024', [2022, 2021, 2022]],
  ])('%s asked about diabetes, blood pressure and sleep in %j', (id, years) => {
    const periods = ['DIABETES', 'BPHIGH', 'SLEEP'].map((column) => measure(id, column)!.period)
    expect(periods.map(Number)).toEqual(years)
  })

  it('has its file told from that of another year', () => {
    const name = 'PLACES__Census_Tract_Data__GIS_Friendly_Format___2023_release.csv.gz'
    expect(RELEASES.filter(({ file }) => file.test(name)).map(({ year }) => year)).toEqual([2023])
  })

  it('is found by its year too, and by nothing else', () => {
    expect(maybeRelease('500-cities-2017')).toBe(maybeRelease('500-cities'))
    expect(maybeRelease('places-1999')).toBeNull()
  })
})

describe('the measures', () => {
  it('have one id each, and are found by it', () => {
    expect(new Set(ALL_MEASURES.map(({ id }) => id)).size).toBe(ALL_MEASURES.length)
    for (const found of ALL_MEASURES) expect(maybeMeasure(found.id)).toBe(found)
  })

  it('are 29 of life expectancy and 500 Cities, all of 2010 tracts', () => {
    expect(MEASURES).toHaveLength(29)
    expect(MEASURES.every(({ vintage, movedFrom }) => vintage === 2010 && movedFrom === null)).toBe(
      true,
    )
  })

  it('of PLACES are measures of their own on the tracts of each census, with a scale in common', () => {
    const ids = ['diabetes', 'places-2010-diabetes', 'places-diabetes']
    const found = ids.map((id) => maybeMeasure(id)!)
    expect(found.map(({ vintage }) => vintage)).toEqual([2010, 2010, 2020])
    expect(new Set(found.map(({ label }) => label))).toEqual(new Set(['diabetes']))
    expect(new Set(found.map(({ breaks }) => breaks)).size).toBe(1)
  })

  it('say of whom they are: screening for bowel cancer begins at 45 on the tracts of 2020', () => {
    expect(measure('places-2023', 'COLON_SCREEN')!.universe).toBe('adults aged 50 to 75')
    expect(measure('places-2024', 'COLON_SCREEN')!.universe).toBe('adults aged 45 to 75')
  })

  it('that PLACES added are not of 500 Cities', () => {
    expect(measure('500-cities', 'DEPRESSION')).toBeUndefined()
    expect(measure('places-2024', 'FOODINSECU')!.worse).toBe('higher')
  })

  it('moved to other tracts keep all but their id and vintage, and say from where', () => {
    const { id, vintage, movedFrom, ...rest } = maybeMeasure('places-diabetes-on-2010-tracts')!
    const own = maybeMeasure('places-diabetes')!
    expect([id, vintage, movedFrom]).toEqual(['places-diabetes-on-2010-tracts', 2010, 2020])
    expect({ ...rest, id: own.id, vintage: own.vintage, movedFrom: null }).toEqual(own)
  })
})
