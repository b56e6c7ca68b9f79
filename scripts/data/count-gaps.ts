import { group } from 'd3-array'
import type { Vintage } from '../../src/domain/vintage.ts'
import type { CleanGround } from './clean-ground.ts'
import type { DefectCount } from './defects.ts'
import type { LinkedMap } from './link.ts'
import { maybeState } from './us-states.ts'

/** Counts what the published cities lack for want of input, and the tracts that several of them share. */
export function countGaps<V extends Vintage>(
  maps: readonly LinkedMap<NoInfer<V>>[],
  { vintage, centres, tractStates }: CleanGround<V>,
  defects: DefectCount,
): void {
  for (const [state] of group(maps, ({ map }) => map.state)) {
    const fips = maybeState(state)?.fips
    if (fips && !tractStates.has(fips))
      defects.add('state without a tract file', `${state} (${fips})`)
  }
  for (const { map, tracts } of maps) {
    const populations = tracts.map(({ geoid }) => centres.get(geoid)?.population)
    const count = (population: number | undefined) =>
      populations.filter((n) => n === population).length
    defects.add('tract without a row in the population file', map.id, count(undefined))
    defects.add(`tract where nobody lived in ${vintage}`, map.id, count(0))
  }
  const overlaps = maps.flatMap(({ map, crosswalk }) =>
    crosswalk.map(({ geoid }) => ({ geoid, city: map.id })),
  )
  const shared = [...group(overlaps, ({ geoid }) => geoid).values()].filter(
    (rows) => new Set(rows.map(({ city }) => city)).size > 1,
  )
  defects.add('tract that several maps overlap', null, shared.length)
}
