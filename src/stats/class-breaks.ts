import { extent, quantileSorted, range } from 'd3-array'

/**
 * Inner breaks that put as many values in each class (quantiles of type 7, Hyndman & Fan 1996).
 * Equal breaks are kept, so a class may be empty; no values give no breaks.
 */
export function quantileBreaks(values: readonly number[], classes: number): number[] {
  if (values.length === 0) return []
  const sorted = [...values].sort((a, b) => a - b)
  return range(1, classes).map((k) => quantileSorted(sorted, k / classes)!)
}

/** Inner breaks that make all classes equally wide between the least and the greatest value; no values give none. */
export function equalIntervalBreaks(values: readonly number[], classes: number): number[] {
  const [least, greatest] = extent(values)
  if (least === undefined || greatest === undefined) return []
  return range(1, classes).map((k) => least + ((greatest - least) * k) / classes)
}
