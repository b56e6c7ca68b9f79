import { GRADES, GRADE_SCORE, type Grade } from '../domain/grade.ts'
import { attributableFraction, type AttributableFraction } from '../stats/attributable-fraction.ts'
import { bootstrapGap, type BootstrapInterval } from '../stats/bootstrap-interval.ts'
import { concentrationIndex } from '../stats/concentration-index.ts'
import { pearson, spearman, type Correlation } from '../stats/correlation.ts'
import { hedgesG, type EffectSize } from '../stats/effect-size.ts'
import { gamesHowell, type PairDifference } from '../stats/games-howell.ts'
import { kruskalWallis, type KruskalWallis } from '../stats/kruskal-wallis.ts'
import { leastSquares } from '../stats/least-squares.ts'
import { estimateMean } from '../stats/mean-estimate.ts'
import { meanGap } from '../stats/mean-gap.ts'
import type { FTest } from '../stats/one-way-f.ts'
import { ratioOfMeans, type RatioInterval } from '../stats/ratio-of-means.ts'
import { slopeIndex, type SlopeIndex } from '../stats/slope-index.ts'
import type { TEstimate } from '../stats/t-estimate.ts'
import { weightedMean } from '../stats/weighted-mean.ts'
import { welchAnova } from '../stats/welch-anova.ts'
import { welchGap } from '../stats/welch-gap.ts'
import type { Pair } from './pair.ts'
import { groupStatistics, type GroupStatistics } from './group-statistics.ts'
import { residents } from './residents.ts'
import type { StatisticTract } from './statistic-tract.ts'

/** One group of tracts against another, in the measure's unit: the first minus or over the second. */
export interface GapStatistics {
  gap: TEstimate | null
  bootstrap: BootstrapInterval | null
  hedges: EffectSize | null
  ratio: RatioInterval | null
}

/** All groups of at least two tracts at once. */
export interface DifferenceStatistics {
  grades: Grade[]
  /** Grades with fewer than two tracts. */
  left: Grade[]
  anova: FTest | null
  kruskal: KruskalWallis | null
  /** The worse grade minus the better one; null as `gamesHowell`. */
  pairs: { grade: Grade; reference: Grade; difference: PairDifference | null }[]
}

/** Estimates against the scores of the tracts in the comparison. */
export interface AssociationStatistics {
  pearson: Correlation
  spearman: Correlation
  /** In the measure's unit a grade; null as `leastSquares`. */
  slope: TEstimate | null
}

/** Inequality among the residents of graded tracts, in the WHO's terms: the worse-graded end minus, or over, the better-graded one. */
export interface InequalityStatistics {
  n: number
  /** Tracts without residents, left out. */
  left: number
  difference: TEstimate | null
  ratio: RatioInterval | null
  slope: SlopeIndex | null
  attributable: AttributableFraction | null
  concentration: TEstimate | null
}

/** Everything that is computed of one measure in one city under one assignment. */
export interface CityStatistics {
  pair: Pair
  /** A to D, then not graded. */
  groups: GroupStatistics[]
  gap: GapStatistics
  difference: DifferenceStatistics
  association: AssociationStatistics
  inequality: InequalityStatistics
}

/** The statistics of a city's tracts; what cannot be told is null. Some tens of milliseconds. */
export function cityStatistics(tracts: readonly StatisticTract[], pair: Pair): CityStatistics {
  return {
    pair,
    groups: [...GRADES, null].map((grade) => groupStatistics(tracts, grade)),
    gap: gapStatistics(tracts, pair),
    difference: differenceStatistics(tracts),
    association: associationStatistics(tracts),
    inequality: inequalityStatistics(tracts, pair),
  }
}

function valuesOf(tracts: readonly StatisticTract[], grade: Grade): number[] {
  return tracts.flatMap((tract) => (tract.grade === grade ? (tract.estimate ?? []) : []))
}

function gapStatistics(tracts: readonly StatisticTract[], [grade, reference]: Pair): GapStatistics {
  const [of, than] = [valuesOf(tracts, grade), valuesOf(tracts, reference)]
  return {
    gap: welchGap(of, than),
    bootstrap: bootstrapGap(of, than),
    hedges: hedgesG(of, than),
    ratio: ratioOfMeans(estimateMean(of), estimateMean(than)),
  }
}

function differenceStatistics(tracts: readonly StatisticTract[]): DifferenceStatistics {
  const values = new Map(GRADES.map((grade) => [grade, valuesOf(tracts, grade)]))
  const grades = GRADES.filter((grade) => values.get(grade)!.length > 1)
  // The worst first, so that each pair is the worse grade minus the better one.
  const worstFirst = grades.toReversed()
  const groups = worstFirst.map((grade) => values.get(grade)!)
  const pairs = worstFirst.flatMap((grade, i) =>
    worstFirst.slice(i + 1).map((reference) => ({ grade, reference })),
  )
  const differences = gamesHowell(groups)
  return {
    grades,
    left: GRADES.filter((grade) => !grades.includes(grade)),
    anova: welchAnova(groups),
    kruskal: kruskalWallis(groups),
    pairs: pairs.map((pair, i) => ({ ...pair, difference: differences[i] ?? null })),
  }
}

function associationStatistics(tracts: readonly StatisticTract[]): AssociationStatistics {
  const used = tracts.filter(
    ({ isCompared, score, estimate }) => isCompared && score !== null && estimate !== null,
  )
  const [scores, estimates] = [
    used.map(({ score }) => score!),
    used.map(({ estimate }) => estimate!),
  ]
  return {
    pearson: pearson(scores, estimates),
    spearman: spearman(scores, estimates),
    slope: leastSquares(estimates, [scores])?.coefficients[1] ?? null,
  }
}

function inequalityStatistics(
  tracts: readonly StatisticTract[],
  [grade, reference]: Pair,
): InequalityStatistics {
  const { members, values, weights, left } = residents(tracts.filter((of) => of.grade !== null))
  const order = members.map((of) => GRADE_SCORE[of.grade!])
  const meanOf = (grade: Grade) => {
    const own = residents(members.filter((of) => of.grade === grade))
    return weightedMean(own.values, own.weights)
  }
  const [of, than] = [meanOf(grade), meanOf(reference)]
  return {
    n: members.length,
    left,
    difference: meanGap(of, than),
    ratio: ratioOfMeans(of, than),
    slope: slopeIndex(values, order, weights),
    attributable: attributableFraction(
      values,
      weights,
      members.map((member) => member.grade === reference),
    ),
    concentration: concentrationIndex(values, order, weights),
  }
}
