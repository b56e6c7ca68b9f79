import { GRADES, type Grade } from '../domain/grade.ts'
import type { ZonesJoin } from '../spatial/join-zones.ts'

/** What a zone's ground is made of. */
export interface ZoneFigures {
  areaM2: number
  /** Part of it that lies in known tracts, 0–1. */
  coverage: number
  /** Tracts that share ground with it. */
  tracts: number
  /**
   * An extensive measure: the persons of its tracts, each tract's by the part of its area that lies in the zone. Null where too little of the zone
   * is covered, or nobody was counted in any tract; of the covered part alone otherwise.
   */
  population: number | null
  /** Tracts whose persons are not known. */
  uncounted: number
  /** Parts of its area by grade, 0–1, ground that several areas claim counted once. */
  shares: Record<Grade, number>
  notGraded: number
}

/** The least part of a zone that known tracts cover, and of its persons that live where there is an estimate, for a figure to be given. */
export const LEAST_COVERAGE = 0.5

/** Each zone's figures but those of measures, from the join and the persons of its tracts; null is not known. */
export function zoneFigures(
  { onTracts, onAreas, grades }: Pick<ZonesJoin, 'onTracts' | 'onAreas' | 'grades'>,
  population: readonly (number | null)[],
): ZoneFigures[] {
  const ground = Array.from(onTracts.areaM2, () => ({ m2: 0, tracts: 0, persons: 0, uncounted: 0 }))
  onTracts.area.forEach((zone, k) => {
    const of = ground[zone]!
    const tract = onTracts.tract[k]!
    const persons = population[tract] ?? null
    of.m2 += onTracts.overlapM2[k]!
    of.tracts++
    if (persons === null) of.uncounted++
    else of.persons += persons * (onTracts.overlapM2[k]! / onTracts.tractM2[tract]!)
  })
  const claimed = claimedM2({ onAreas, grades })
  return ground.map(({ m2, tracts, persons, uncounted }, zone) => {
    const areaM2 = onTracts.areaM2[zone]!
    const coverage = Math.min(1, m2 / areaM2)
    const isKnown = coverage >= LEAST_COVERAGE && uncounted < tracts
    const shares = sharesOf(claimed[zone]!, Math.min(onAreas.gradedM2[zone]!, areaM2), areaM2)
    const graded = GRADES.reduce((sum, grade) => sum + shares[grade], 0)
    return {
      ...{ areaM2, coverage, tracts, population: isKnown ? persons : null, uncounted, shares },
      notGraded: Math.max(0, 1 - graded),
    }
  })
}

type ByGrade = Record<Grade, number>

/** m² that areas of each grade claim of each zone. */
function claimedM2({ onAreas, grades }: Pick<ZonesJoin, 'onAreas' | 'grades'>): ByGrade[] {
  const claimed = Array.from(onAreas.tractM2, (): ByGrade => ({ A: 0, B: 0, C: 0, D: 0 }))
  onAreas.tract.forEach((zone, k) => {
    const grade = grades[onAreas.area[k]!]
    if (grade) claimed[zone]![grade] += onAreas.overlapM2[k]!
  })
  return claimed
}

/** As shares of tracts are made: they sum to the graded part, measured on the union of the areas. */
function sharesOf(claimed: ByGrade, gradedM2: number, areaM2: number): ByGrade {
  const all = GRADES.reduce((sum, grade) => sum + claimed[grade], 0)
  const scale = all > 0 ? gradedM2 / all / areaM2 : 0
  return { A: claimed.A * scale, B: claimed.B * scale, C: claimed.C * scale, D: claimed.D * scale }
}
