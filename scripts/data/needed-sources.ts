import type { Release } from '../../src/domain/release.ts'
import { RELATIONSHIP } from './file-sources.ts'
import type { MeasureMove } from './measure-move.ts'

const OF_2020_TRACTS = ['tracts-2020', 'cenpop-2020']

/** The sources that a build needs for these releases and moves besides the usual ones. */
export function neededSources(
  releases: readonly Release[],
  moves: readonly MeasureMove[],
): string[] {
  const on2020 = moves.length > 0 || releases.some(({ vintage }) => vintage === 2020)
  return [
    ...releases.map(({ id }) => id),
    ...(on2020 ? OF_2020_TRACTS : []),
    ...(moves.length > 0 ? [RELATIONSHIP, ...moves.map(({ source }) => source)] : []),
  ]
}
