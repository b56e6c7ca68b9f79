import { moveEstimates, type SharedLand } from '../../src/domain/move-estimates.ts'
import { movedMeasure } from '../../src/domain/measure.ts'
import type { Vintage } from '../../src/domain/vintage.ts'
import type { CleanData } from './clean.ts'
import type { CleanGround } from './clean-ground.ts'
import type { Defects } from './defects.ts'
import { roundTo, type EstimatesByTract } from './estimate.ts'
import type { MeasureMove } from './measure-move.ts'
import { sharedFrom2010, sharedFrom2020, type TractPair } from './read-relationship.ts'

/** Limits and means of estimates that are published with one decimal. */
const DECIMALS = 2
const FLAG_MOVED = 5

/**
 * The data with the measures of each ordered source moved, as measures of their own beside the published ones. Throws an Error for a
 * source of which nothing was read, or whose estimates are of those tracts already.
 */
export function moveMeasures(
  data: CleanData,
  moves: readonly MeasureMove[],
  pairs: readonly TractPair[],
  defects: Defects,
): CleanData {
  const { ground2010, ground2020 } = data
  if (moves.length === 0) return data
  if (!ground2020) throw new Error('There are no 2020 tracts to move estimates from or to.')
  const to2010 = moves.filter(({ to }) => to === 2010)
  const to2020 = moves.filter(({ to }) => to === 2020)
  return {
    ...data,
    ground2010: withMoved(ground2010, ground2020, to2010, sharedFrom2020(pairs), defects),
    ground2020: withMoved(ground2020, ground2010, to2020, sharedFrom2010(pairs), defects),
  }
}

function withMoved<From extends Vintage, To extends Vintage>(
  target: CleanGround<To>,
  origin: CleanGround<From>,
  moves: readonly MeasureMove[],
  shared: readonly SharedLand<From, To>[],
  defects: Defects,
): CleanGround<To> {
  const shown = new Set(target.tracts.map(({ geoid }) => geoid))
  const ofShown = shared.filter(({ to }) => shown.has(to))
  const measures = [...target.measures]
  const estimates = new Map(target.estimates)
  for (const { source } of moves) {
    const found = origin.measures.filter((measure) => measure.source === source)
    if (found.length === 0)
      throw new Error(
        `Nothing was read of ${source} on ${origin.vintage} tracts that could be moved.`,
      )
    for (const measure of found) {
      const moved = movedMeasure(measure, target.vintage)
      const { byTract, bare } = moveAll(ofShown, origin.estimates.get(measure.id) ?? new Map())
      measures.push(moved)
      estimates.set(moved.id, byTract)
      defects.add(
        `moved estimate left out, under 90 % of the tract’s land has one (${source})`,
        null,
        bare,
      )
    }
  }
  return { ...target, measures, estimates }
}

/** A measure's moved estimates, and how many tracts have a part of them but not enough. */
function moveAll<From extends Vintage, To extends Vintage>(
  shared: readonly SharedLand<From, To>[],
  estimates: EstimatesByTract<NoInfer<From>>,
): { byTract: EstimatesByTract<To>; bare: number } {
  const byTract: EstimatesByTract<To> = new Map()
  let bare = 0
  for (const [geoid, { interval, covered }] of moveEstimates(shared, estimates)) {
    if (interval)
      byTract.set(geoid, {
        estimate: roundTo(interval.estimate, DECIMALS),
        low: roundTo(interval.low, DECIMALS),
        high: roundTo(interval.high, DECIMALS),
        standardError: null,
        flag: FLAG_MOVED,
      })
    else if (covered > 0) bare++
  }
  return { byTract, bare }
}
