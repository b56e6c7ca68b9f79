import { group, sum } from 'd3-array'
import { requireSameLength, requireWeights } from './require-inputs.ts'

/**
 * Each unit's place in the population ordered by `order`, lowest first, 0–1: the part of all weight that comes before
 * it and half of that at its own place (ridits; Bross 1958, Biometrics 14, 18–38). Their weighted mean is ½. Equal
 * `order` is one place, so that groups and single units go alike.
 * @throws RangeError where the arrays differ in length or a weight is not above zero.
 */
export function weightedRidits(order: readonly number[], weights: readonly number[]): number[] {
  requireSameLength(order, weights)
  requireWeights(weights)
  const total = sum(weights)
  const ridits = new Array<number>(order.length)
  let before = 0
  const places = [...group(order.keys(), (i) => order[i]!)].sort(([a], [b]) => a - b)
  for (const [, members] of places) {
    const here = sum(members, (i) => weights[i]!)
    for (const i of members) ridits[i] = (before + here / 2) / total
    before += here
  }
  return ridits
}
