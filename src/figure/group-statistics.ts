import type { Grade } from '../domain/grade.ts'
import { meanInterval } from '../stats/mean-estimate.ts'
import { measuredMean } from '../stats/measured-mean.ts'
import { sampleSummary, type SampleSummary } from '../stats/sample-summary.ts'
import { weightedMean } from '../stats/weighted-mean.ts'
import { Z95 } from '../stats/z95.ts'
import { residents } from './residents.ts'
import type { StatisticTract } from './statistic-tract.ts'

/** All that is said of one group of tracts, in the measure's unit. */
export interface GroupStatistics extends SampleSummary {
  /** Null: not graded. */
  grade: Grade | null
  /** The mean of its residents; null below one tract with residents. */
  personMean: number | null
  /** Tracts without residents, which that mean leaves out. */
  unpeopled: number
  /** The part of the mean's variance that is the tracts' own measurement error, 0–1; null below two tracts and where one has no interval. */
  measurementPart: number | null
}

/**
 * One group's tracts that have an estimate. The interval of the mean is Student's, widened where the tracts lie closer together than their own
 * errors allow (`measuredMean`).
 */
export function groupStatistics(
  tracts: readonly StatisticTract[],
  grade: Grade | null,
): GroupStatistics {
  const members = tracts.filter((tract) => tract.grade === grade && tract.estimate !== null)
  const values = members.map(({ estimate }) => estimate!)
  const errors = members.flatMap((tract) => standardError(tract) ?? [])
  const peopled = residents(members)
  const measured = errors.length === values.length ? measuredMean(values, errors) : null
  return {
    grade,
    ...sampleSummary(values),
    ...(measured && meanInterval(measured)),
    personMean: weightedMean(peopled.values, peopled.weights).mean,
    unpeopled: peopled.left,
    measurementPart: measured?.standardError
      ? (measured.measurementError! / measured.standardError) ** 2
      : null,
  }
}

/** From the width of the published 95 % interval; null where there is none. */
function standardError({ low, high }: StatisticTract): number | null {
  return low === null || high === null ? null : (high - low) / (2 * Z95)
}
