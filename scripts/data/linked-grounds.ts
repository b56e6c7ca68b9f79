import type { Vintage } from '../../src/domain/vintage.ts'
import type { CleanData } from './clean.ts'
import type { CleanGround } from './clean-ground.ts'
import { countGaps } from './count-gaps.ts'
import type { Defects } from './defects.ts'
import { linkMaps, type LinkedMap } from './link.ts'
import type { Memory } from './memory.ts'
import type { Step } from './progress.ts'

/** The maps joined to the tracts of one census. */
export interface LinkedGround<V extends Vintage = 2010> {
  ground: CleanGround<V>
  maps: LinkedMap<V>[]
}

/** The maps joined to the tracts of each census on its own. */
export interface LinkedGrounds {
  on2010: LinkedGround<2010>
  /** Only the maps with 2020 tracts; null where there are none of these at all. */
  on2020: LinkedGround<2020> | null
}

/** Joins the `wanted` maps to the tracts of each census there is. */
export function linkGrounds(
  { maps, ground2010, ground2020 }: CleanData,
  wanted: ReadonlySet<string>,
  defects: Defects,
  step: Step,
  memory?: Memory,
): LinkedGrounds {
  const link = <V extends Vintage>(ground: CleanGround<V>): LinkedGround<V> => {
    const counted = defects.marked(ground.vintage === 2010 ? null : `${ground.vintage} tracts`)
    const linked = linkMaps(maps, ground, wanted, counted, step, memory)
    countGaps(linked, ground, counted)
    return { ground, maps: linked }
  }
  const on2010 = link(ground2010)
  const on2020 = ground2020 && link(ground2020)
  return {
    on2010,
    on2020: on2020 && { ...on2020, maps: on2020.maps.filter(({ tracts }) => tracts.length > 0) },
  }
}
