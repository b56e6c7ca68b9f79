import type { City } from '../../src/domain/city.ts'
import type { CityShapes } from '../../src/domain/city-shapes.ts'
import type { CityTracts } from '../../src/domain/city-tracts.ts'
import { isGeoid } from '../../src/domain/geoid.ts'

/** Shares and coverage are each rounded to four decimals. */
const ROUNDING = 5 * 0.00005

/** What cannot be right in a city's files, or differs among them. */
export function checkCity(city: City, shapes: CityShapes, columns: CityTracts): string[] {
  const shape = `city/${city.id}.topo.json`
  const table = `city/${city.id}.tracts.json`
  const drawn = shapes.objects.tracts.geometries.map(({ properties }) =>
    properties && 'geoid' in properties ? properties.geoid : null,
  )
  const { geoid } = columns
  const faults = [
    [shapes.objects.areas.geometries.length === city.areas, `${shape}: not ${city.areas} areas`],
    [geoid.length === city.tractsShown, `${table}: not ${city.tractsShown} tracts`],
    [geoid.join() === drawn.join(), `${shape}: its tracts are not those of ${table}`],
    [new Set(geoid).size === geoid.length, `${table}: a tract stands there twice`],
  ] as const
  return [
    ...faults.flatMap(([isRight, words]) => (isRight ? [] : words)),
    ...geoid.flatMap((id, i) => {
      const words = isGeoid(id) ? shareFault(columns, i) : 'is not 11 digits'
      return words === null ? [] : `${table}, tract ${id}: ${words}`
    }),
  ]
}

function shareFault(columns: CityTracts, i: number): string | null {
  const { shareA, shareB, shareC, shareD, coverage } = columns
  const shares = [shareA[i]!, shareB[i]!, shareC[i]!, shareD[i]!]
  const sum = shares.reduce((total, share) => total + share, 0)
  if (shares.some((share) => !(share >= 0)) || !(coverage[i]! <= 1 + 1e-6))
    return `shares ${shares.join(', ')} of coverage ${coverage[i]}`
  return Math.abs(sum - coverage[i]!) <= ROUNDING
    ? null
    : `its shares sum to ${sum}, its coverage is ${coverage[i]}`
}
