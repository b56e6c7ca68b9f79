import { group } from 'd3-array'
import { boxesMeet, padBox } from './box.ts'
import { cityId } from './city-name.ts'
import { groundAround, outlineBox } from './ground-around.ts'
import type { RawArea } from './read-areas.ts'
import type { CountyShape } from './read-counties.ts'
import { maybeState } from './us-states.ts'

/** The part of the country that a build of some cities depends on. */
export interface NeededGround {
  /** Digits of the states that the cities' maps show ground of. */
  states: ReadonlySet<string>
  /** Of these states. */
  counties: CountyShape[]
  /** Of the cities, and of maps that may share a tract with them. */
  areas: RawArea[]
}

/** The outlines of counties are coarser than those of tracts: so much is added to the box of one, as a part of its size. */
const COARSENESS = 0.1

/** What the maps of `cities`, which are ids, depend on. Ids without a map need nothing. */
export function neededGround(
  areas: readonly RawArea[],
  counties: readonly CountyShape[],
  cities: readonly string[],
): NeededGround {
  const maps = group(areas, ({ city, state }) => cityId(city, state))
  const wanted = cities.flatMap((id) => (maps.has(id) ? [maps.get(id)!] : []))
  const grounds = wanted.map((map) => groundAround(map.map(({ geometry }) => geometry)))
  const shown = counties
    .map(({ geoid, geometry }) => ({ geoid, box: outlineBox([geometry]) }))
    .filter(({ box }) => grounds.some((ground) => boxesMeet(box, ground)))
  const states = new Set([
    ...wanted.flatMap(([area]) => maybeState(area!.state)?.fips ?? []),
    ...shown.map(({ geoid }) => geoid.slice(0, 2)),
  ])
  // No tract reaches beyond its county, so a map that shares none of these shares no tract either.
  const near = shown.map(({ box }) => padBox(box, COARSENESS))
  const isNear = (map: RawArea[]) => {
    const extent = outlineBox(map.map(({ geometry }) => geometry))
    return wanted.includes(map) || near.some((box) => boxesMeet(box, extent))
  }
  return {
    states,
    counties: counties.filter(({ geoid }) => states.has(geoid.slice(0, 2))),
    areas: [...maps.values()].filter(isNear).flat(),
  }
}
