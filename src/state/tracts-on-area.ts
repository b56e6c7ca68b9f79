import type { Geoid } from '../domain/geoid.ts'
import type { Vintage } from '../domain/vintage.ts'
import type { CityJoin } from '../spatial/join-protocol.ts'

/** A tract and the part of its land, 0–1, that lies in an area. */
export interface TractOnArea {
  geoid: Geoid<Vintage>
  share: number
}

/** The tracts that an area overlaps, largest part of their land first; none for an area that is not of the map. */
export function tractsOnArea({ crosswalk, areaIds, geoids }: CityJoin, id: number): TractOnArea[] {
  const { area, tract, overlapM2, tractM2 } = crosswalk
  const found: TractOnArea[] = []
  area.forEach((i, k) => {
    if (areaIds[i] !== id) return
    const t = tract[k]!
    found.push({ geoid: geoids[t]!, share: overlapM2[k]! / tractM2[t]! })
  })
  return found.sort((a, b) => b.share - a.share)
}
