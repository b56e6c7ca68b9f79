/** One city's gap with its 95 % interval; `firm` with ten tracts or more in both groups, otherwise fragile. */
export interface ForestGap {
  id: string
  name: string
  gap: number
  low: number
  high: number
  nD: number
  nA: number
  firm: boolean
  /** The same gap counted other ways, drawn as ticks. */
  others?: readonly number[]
}
