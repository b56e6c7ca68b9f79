import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overLimit } from '../../../src/offline/over-limit.ts'
import { citiesKept, cityOf, type StoredFile } from '../../../src/offline/stored-file.ts'

const file = (path: string, used: number, bytes = 10): StoredFile => ({
  ...{ path, used, bytes },
  sha256: 'abc',
})
const pathsOf = (files: StoredFile[]) => files.map(({ path }) => path).sort()

const anyFiles = fc
  .uniqueArray(
    fc.oneof(
      fc
        .tuple(fc.constantFrom('city', 'description'), fc.constantFrom(...'abcdefgh'), fc.boolean())
        .map(
          ([folder, city, isShapes]) => `${folder}/${city}.${isShapes ? 'topo' : 'tracts'}.json`,
        ),
      fc.constantFrom('estimate/a.arrow', 'estimate/b.arrow', 'report.json'),
      fc.constantFrom('manifest.json', 'cities.json', 'tract.arrow', 'tract_2020.arrow'),
    ),
  )
  .chain((paths) =>
    fc.tuple(
      ...paths.map((path) =>
        fc
          .tuple(fc.nat({ max: 1000 }), fc.nat({ max: 500 }))
          .map(([used, bytes]) => file(path, used, bytes)),
      ),
    ),
  )
const anyLimits = fc.record({ cities: fc.nat({ max: 9 }), bytes: fc.nat({ max: 3000 }) })
const isNeeded = ({ path }: StoredFile) => /^(manifest|cities|tract)/.test(path)

describe('what is dropped from the store', () => {
  it('is the city that was not used for longest, with all its files', () => {
    const files = [
      file('city/old.topo.json', 1),
      file('city/old.tracts.json', 2),
      file('description/old.json', 1),
      file('city/new.topo.json', 3),
      file('city/new.tracts.json', 3),
    ]
    expect(pathsOf(overLimit(files, { cities: 1, bytes: 1000 }))).toEqual([
      'city/old.topo.json',
      'city/old.tracts.json',
      'description/old.json',
    ])
  })

  it('is nothing while the limits are kept', () => {
    const files = [file('city/a.topo.json', 1), file('estimate/b.arrow', 2)]
    expect(overLimit(files, { cities: 1, bytes: 20 })).toEqual([])
  })

  it('makes the rest keep both limits, but for what every page needs', () => {
    fc.assert(
      fc.property(anyFiles, anyLimits, (files, limits) => {
        const dropped = overLimit(files, limits)
        const rest = files.filter((one) => !dropped.includes(one))
        expect(dropped.some(isNeeded)).toBe(false)
        const cities = new Set(rest.flatMap(({ path }) => cityOf(path) ?? []))
        expect(cities.size).toBeLessThanOrEqual(limits.cities)
        const bytes = rest.reduce((sum, one) => sum + one.bytes, 0)
        if (!rest.every(isNeeded)) expect(bytes).toBeLessThanOrEqual(limits.bytes)
      }),
    )
  })

  it('never splits a city, and never goes before something used less recently by a city', () => {
    fc.assert(
      fc.property(anyFiles, anyLimits, (files, limits) => {
        const dropped = overLimit(files, limits)
        const rest = files.filter((one) => !dropped.includes(one))
        const cities = (some: StoredFile[]) =>
          new Set(some.flatMap(({ path }) => cityOf(path) ?? []))
        const kept = cities(rest)
        for (const city of cities(dropped)) expect(kept.has(city)).toBe(false)
        const lastUse = (city: string) =>
          Math.max(...files.filter(({ path }) => cityOf(path) === city).map(({ used }) => used))
        const oldestKept = Math.min(...[...kept].map(lastUse))
        for (const city of cities(dropped)) expect(lastUse(city)).toBeLessThanOrEqual(oldestKept)
      }),
    )
  })
})

describe('the cities that are kept', () => {
  it('are those with both their shapes and their columns, of whichever census', () => {
    const files = ['b.2020.topo', 'b.2020.tracts', 'a.topo', 'a.tracts', 'half.topo'].map((name) =>
      file(`city/${name}.json`, 1),
    )
    expect(citiesKept([...files, file('description/half.json', 1)])).toEqual(['a', 'b'])
  })
})
