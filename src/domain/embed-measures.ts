import type { EstimateColumns, EstimateFlag } from './city-tracts.ts'

/** A measure's columns in whole steps of its last decimal, the limits by their distance from the estimate: small numbers make a small file. */
export interface PackedEstimates {
  decimals: number
  estimate: (number | null)[]
  below: (number | null)[]
  above: (number | null)[]
  /** Null where no tract has one. */
  flag: (EstimateFlag | null)[] | null
}

/** `embed/<id>.measures.json`: by id, every measure of a city that its small file leaves out, in the order of that file's tracts. */
export type EmbedMeasures = Record<string, PackedEstimates>

type Column = readonly (number | null)[]

const MOST_DECIMALS = 12

/** The decimals with which every value is written exactly. Throws a RangeError for one that needs more than twelve. */
function decimalsOf(values: Column): number {
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals++)
    if (values.every((value) => value === null || Number(value.toFixed(decimals)) === value))
      return decimals
  throw new RangeError(`an estimate with more than ${MOST_DECIMALS} decimals`)
}

const paired = (first: Column, second: Column, of: (a: number, b: number) => number) =>
  first.map((a, i) => {
    const b = second[i] ?? null
    return a === null || b === null ? null : of(a, b)
  })

const minus = (first: Column, second: Column) => paired(first, second, (a, b) => a - b)
const plus = (first: Column, second: Column) => paired(first, second, (a, b) => a + b)

/** The columns, packed. Limits without an estimate are dropped: they are limits of nothing. */
export function packEstimates({ estimate, low, high, flag }: EstimateColumns): PackedEstimates {
  const decimals = decimalsOf([...estimate, ...low, ...high])
  const inSteps = (values: Column) =>
    values.map((value) => (value === null ? null : Math.round(value * 10 ** decimals)))
  const steps = inSteps(estimate)
  return {
    decimals,
    estimate: steps,
    below: minus(steps, inSteps(low)),
    above: minus(inSteps(high), steps),
    flag: flag.some((of) => of !== null) ? flag : null,
  }
}

/** The columns as they were before they were packed, to the last digit. */
export function unpackEstimates(packed: PackedEstimates): EstimateColumns {
  const { decimals, estimate, below, above, flag } = packed
  const plain = (values: Column) =>
    values.map((value) => (value === null ? null : value / 10 ** decimals))
  return {
    estimate: plain(estimate),
    low: plain(minus(estimate, below)),
    high: plain(plus(estimate, above)),
    flag: flag ?? estimate.map(() => null),
  }
}
