import type { Geoid } from '../../src/domain/geoid.ts'
import type { Vintage } from '../../src/domain/vintage.ts'
import type { Box } from './box.ts'
import type { HolcMap } from './clean-map.ts'
import { STEPS_PER_DEGREE } from './grid.ts'
import type { GroundShape } from './ground-shapes.ts'
import type { Centres, PopulationCentre } from './read-centres.ts'
import type { Search } from './tract-index.ts'

/** How far the ground reaches beyond a map's areas on every side, as a part of the longer one: a tall city may stand in a wide window. */
const GROUND = 0.75

/** Everything that the join of one map depends on. */
export interface Surroundings<V extends Vintage = 2010> {
  map: HolcMap
  /** In the order of their geoids. */
  tracts: GroundShape<Geoid<V>>[]
  counties: GroundShape[]
  /** Of these tracts. */
  centres: Centres<V>
}

/** The tracts and counties that a map may show, and where the tracts' people live. */
export function surroundingsOf<V extends Vintage>(
  map: HolcMap,
  tracts: Search<Geoid<V>>,
  counties: Search,
  centres: Centres<NoInfer<V>>,
): Surroundings<V> {
  const ground = groundOf(map)
  const around = inOrder([ground, ...map.strays].flatMap(tracts))
  return {
    map,
    tracts: around,
    counties: counties(ground),
    centres: new Map(
      around.flatMap(({ geoid }): [Geoid<V>, PopulationCentre][] => {
        const centre = centres.get(geoid)
        return centre ? [[geoid, centre]] : []
      }),
    ),
  }
}

/** Where the ground is drawn, in grid steps. */
function groundOf({ bounds: [west, south, east, north] }: HolcMap): Box {
  const latitude = (south + north) / 2 / STEPS_PER_DEGREE
  const widthPerHeight = Math.cos((latitude * Math.PI) / 180)
  const reach = GROUND * Math.max((east - west) * widthPerHeight, north - south)
  const across = reach / widthPerHeight
  return [west - across, south - reach, east + across, north + reach]
}

function inOrder<Id extends string>(shapes: GroundShape<Id>[]): GroundShape<Id>[] {
  return [...new Set(shapes)].sort((a, b) => (a.geoid < b.geoid ? -1 : 1))
}
