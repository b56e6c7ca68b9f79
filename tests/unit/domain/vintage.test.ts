import { describe, expect, expectTypeOf, it } from 'vitest'
import type { EstimatesByTract } from '../../../scripts/data/estimate.ts'
import { inhabitedCentre, type Centres } from '../../../scripts/data/read-centres.ts'
import { estimateTable } from '../../../scripts/data/tables.ts'
import type { City } from '../../../src/domain/city.ts'
import type { CityTracts } from '../../../src/domain/city-tracts.ts'
import { tractCounts, vintagesOf } from '../../../src/domain/city.ts'
import { maybeGeoid, tractName, type Geoid } from '../../../src/domain/geoid.ts'
import type { Vintage } from '../../../src/domain/vintage.ts'
import { profileRows } from '../../../src/state/tract-profile.ts'

const of2010 = maybeGeoid<2010>('27991000100')!
const of2020 = maybeGeoid<2020>('27991000100')!

describe('a tract of one census where one of the other is asked for', () => {
  it('does not compile, though both have the same digits', () => {
    // @ts-expect-error a 2020 tract is no 2010 tract
    const wrong: Geoid<2010> = of2020
    // @ts-expect-error the two have nothing in common that could be compared
    expect(of2010 === of2020).toBe(true)
    expect(wrong).toBe(of2010)
  })

  it('does not compile as the key of what is known by the tracts of the other', () => {
    const centres: Centres<2010> = new Map()
    const estimates: EstimatesByTract<2020> = new Map()
    // @ts-expect-error centres of 2010 tracts
    expect(centres.get(of2020)).toBeUndefined()
    // @ts-expect-error estimates of 2020 tracts
    expect(estimates.get(of2010)).toBeUndefined()
    // @ts-expect-error centres of 2010 tracts
    expect(inhabitedCentre(centres, of2020)).toBeNull()
  })

  it('does not compile where tracts are joined to estimates', () => {
    const estimates: EstimatesByTract<2020> = new Map()
    // @ts-expect-error 2010 tracts and estimates of 2020 tracts
    expect(estimateTable([of2010], estimates).numRows).toBe(0)
    expect(estimateTable([of2020], estimates).numRows).toBe(0)
  })

  it('does not compile where a tract is looked up in a city’s columns', () => {
    const columns = { geoid: [of2020], estimates: {} } as unknown as CityTracts<2020>
    // @ts-expect-error a 2010 tract in the columns of 2020 tracts
    expect(profileRows([], columns, of2010)).toEqual([])
    expect(profileRows([], columns, of2020)).toEqual([])
  })

  it('is taken where any will do: its name is that of its digits', () => {
    expectTypeOf(of2010).toExtend<Geoid<Vintage>>()
    expect([of2010, of2020].map((geoid: Geoid<Vintage>) => tractName(geoid))).toEqual(['1', '1'])
  })
})

describe('the vintages of a city', () => {
  const city = { tracts: 4, tractsShown: 6, shapeCoverage: 1 } as City
  const tracts2020 = { tracts: 5, tractsShown: 7, shapeCoverage: 0.9 }

  it('are those of whose tracts it has any', () => {
    expect(vintagesOf(city)).toEqual([2010])
    expect(vintagesOf({ ...city, tracts2020 })).toEqual([2010, 2020])
    expect(vintagesOf({ ...city, tracts: 0 })).toEqual([])
  })

  it('have counts of their own', () => {
    expect(tractCounts({ ...city, tracts2020 }, 2020)).toEqual(tracts2020)
    expect(tractCounts(city, 2020)).toBeNull()
    expect(tractCounts(city, 2010)?.tractsShown).toBe(6)
  })
})
