import { group, mean } from 'd3-array'
import { formatNumber } from '../domain/number-format.ts'
import { say } from '../words/say.ts'
import { keepNeighbours } from '../stats/keep-neighbours.ts'
import { moransI, type MoransI } from '../stats/morans-i.ts'
import { probabilityText } from './probability-text.ts'
import type { StatisticTract } from './statistic-tract.ts'

/**
 * Moran's I of what is left of the tracts' estimates when the mean of their grade is taken away, over the graded tracts that have an estimate.
 * `neighbours` are those of all tracts, in their order. Null with fewer than three such tracts that touch another, where nothing is left, and
 * under a rule that gives no grade.
 */
export function residualLikeness(
  tracts: readonly StatisticTract[],
  neighbours: readonly (readonly number[])[],
): MoransI | null {
  const kept = tracts.map(({ grade, estimate }) => grade !== null && estimate !== null)
  const used = tracts.filter((_, i) => kept[i])
  const means = new Map(
    [...group(used, ({ grade }) => grade)].map(([grade, members]) => [
      grade,
      mean(members, ({ estimate }) => estimate!)!,
    ]),
  )
  const residuals = used.map(({ grade, estimate }) => estimate! - means.get(grade)!)
  return moransI(residuals, keepNeighbours(neighbours, kept))
}

/** Below this p neighbours are called alike. */
const ALPHA = 0.05

/** What Moran's I means for the intervals, in plain words. */
export function likenessWords(likeness: MoransI | null): string {
  if (!likeness)
    return say(
      'Whether neighbouring tracts are alike beyond their grade cannot be told here: it takes three graded tracts that touch and differ.',
    )
  const { i, p, expected } = likeness
  const figures = { i: formatNumber(i, 2), p: probabilityText(p) }
  if (p >= ALPHA)
    return say(
      'Neighbouring tracts are not clearly alike beyond their grade (Moran’s I {i}, {p}): nothing here says that the intervals are too narrow.',
      figures,
    )
  return i > expected
    ? say(
        'Neighbouring tracts are alike beyond their grade (Moran’s I {i}, {p}), so the intervals here are too narrow.',
        figures,
      )
    : say(
        'Neighbouring tracts differ more than chance would have it (Moran’s I {i}, {p}), so the intervals here are rather too wide.',
        figures,
      )
}
