/** Several gaps together: their mean with its 95 % interval, and where one more is to be expected; null: too few to say. */
export interface SummaryGap {
  label: string
  mean: number
  low: number
  high: number
  predictionLow: number | null
  predictionHigh: number | null
}
