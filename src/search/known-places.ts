import type { City } from '../domain/city.ts'
import type { Geoid } from '../domain/geoid.ts'
import { maybeGrade, type Grade } from '../domain/grade.ts'
import type { PlaceIndex } from '../domain/place-index.ts'
import { VINTAGES, type Vintage } from '../domain/vintage.ts'

/** A HOLC area as it is found. */
export interface AreaPlace {
  id: number
  label: string | null
  grade: Grade | null
  /** In the surveyors' words. */
  name: string | null
  city: City
}

/** A tract on a city's map. One that two maps have is two places. */
export interface TractPlace {
  geoid: Geoid<Vintage>
  vintage: Vintage
  city: City
}

/** The areas of a place index, city by city; those of cities that are not listed are left out. */
export function knownAreas({ areas }: PlaceIndex, cities: readonly City[]): AreaPlace[] {
  return cities.flatMap((city) => {
    const { ids, labels, grades, names } = areas[city.id] ?? NONE
    return ids.map((id, i) => ({
      id,
      label: labels[i] ?? null,
      grade: maybeGrade(grades[i] ?? null),
      name: names[id] ?? null,
      city,
    }))
  })
}

const NONE = { ids: [], labels: [], grades: '', names: {} as Record<string, string> }

/** The tracts of a place index, city by city, those of 2010 before those of 2020. */
export function knownTracts({ tracts }: PlaceIndex, cities: readonly City[]): TractPlace[] {
  return VINTAGES.flatMap((vintage) =>
    cities.flatMap((city) =>
      Object.entries(tracts[vintage]?.[city.id] ?? {}).flatMap(([county, steps]) => {
        let code = 0
        return steps.map((step) => {
          code += step
          const geoid = `${county}${String(code).padStart(6, '0')}` as Geoid<Vintage>
          return { geoid, vintage, city }
        })
      }),
    ),
  )
}
