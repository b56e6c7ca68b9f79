/**
 * @throws RangeError where arrays that run side by side differ in length: a mistake of the caller, never of the data.
 */
export function requireSameLength(...arrays: readonly { readonly length: number }[]): void {
  const lengths = arrays.map((array) => array.length)
  if (new Set(lengths).size > 1)
    throw new RangeError(`Arrays of one length expected, got lengths ${lengths.join(', ')}`)
}

/**
 * @throws RangeError where a weight is not a finite number above zero; what has no weight is left out, and counted,
 * by the caller.
 */
export function requireWeights(weights: readonly number[]): void {
  const wrong = weights.findIndex((weight) => !(weight > 0 && weight < Infinity))
  if (wrong >= 0)
    throw new RangeError(`Weights above zero expected, got ${weights[wrong]} at index ${wrong}`)
}
