import { sum } from 'd3-array'
import type { Feature, FeatureCollection, MultiPolygon } from 'geojson'
import { GRADE_SCORE, GRADES, maybeGrade, type Grade } from '../../src/domain/grade.ts'
import { joinLayers } from '../../src/spatial/crosswalk.ts'

/** How a tract was truly graded: parts of its ground by grade, and their mean score; null where nothing was. */
export interface TrueShares {
  landM2: number
  shares: Record<Grade, number>
  coverage: number
  score: number | null
}

/** For each tract, in order, from the outlines as they are before faults of drawing are planted. */
export function trueShares(
  areas: readonly { grade: string; outline: MultiPolygon }[],
  tracts: readonly { outline: MultiPolygon }[],
): TrueShares[] {
  const { area, tract, overlapM2, tractM2 } = joinLayers(
    collection(areas.map(({ grade, outline }) => feature(outline, { grade: maybeGrade(grade) }))),
    collection(tracts.map(({ outline }) => feature(outline, {}))),
  )
  const shares = tracts.map((): Record<Grade, number> => ({ A: 0, B: 0, C: 0, D: 0 }))
  overlapM2.forEach((m2, k) => {
    const grade = maybeGrade(areas[area[k]!]!.grade)
    if (grade) shares[tract[k]!]![grade] += m2 / tractM2[tract[k]!]!
  })
  return shares.map((of, i) => {
    const coverage = sum(GRADES, (grade) => of[grade])
    const score =
      coverage > 0 ? sum(GRADES, (grade) => GRADE_SCORE[grade] * of[grade]) / coverage : null
    return { landM2: tractM2[i]!, shares: of, coverage, score }
  })
}

function feature<P>(geometry: MultiPolygon, properties: P): Feature<MultiPolygon, P> {
  return { type: 'Feature', properties, geometry }
}

function collection<P>(features: Feature<MultiPolygon, P>[]): FeatureCollection<MultiPolygon, P> {
  return { type: 'FeatureCollection', features }
}
