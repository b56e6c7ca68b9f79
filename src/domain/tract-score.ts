import type { CityTracts } from './city-tracts.ts'
import { GRADES, GRADE_SCORE, type Grade } from './grade.ts'
import type { Vintage } from './vintage.ts'

/** Means end in the noise of binary fractions, which would part equal scores in a ranking. */
const SCORE_DECIMALS = 9

/** The mean of A = 1 to D = 4 over the graded part of each tract's land (Meier & Mitchell 2021), in the order of the tracts; null where none was graded. */
export function tractScores<V extends Vintage>(
  tracts: Pick<CityTracts<V>, 'geoid' | 'shareA' | 'shareB' | 'shareC' | 'shareD'>,
): (number | null)[] {
  const { shareA, shareB, shareC, shareD } = tracts
  const shares: Record<Grade, number[]> = { A: shareA, B: shareB, C: shareC, D: shareD }
  return tracts.geoid.map((_, i) => scoreOf((grade) => shares[grade][i]!))
}

function scoreOf(share: (grade: Grade) => number): number | null {
  const [points, graded] = GRADES.reduce(
    ([points, graded], grade) => [
      points + GRADE_SCORE[grade] * share(grade),
      graded + share(grade),
    ],
    [0, 0],
  ) as [number, number]
  return graded > 0 ? Number((points / graded).toFixed(SCORE_DECIMALS)) : null
}
