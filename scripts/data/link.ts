import { rollup, sum } from 'd3-array'
import { countyOf, type Geoid } from '../../src/domain/geoid.ts'
import type { Vintage } from '../../src/domain/vintage.ts'
import { boxesMeet } from './box.ts'
import type { CleanGround } from './clean-ground.ts'
import type { HolcMap } from './clean-map.ts'
import type { DefectCount } from './defects.ts'
import { frameOf, joinMap, type JoinedMap } from './join-map.ts'
import type { Memory } from './memory.ts'
import type { Step } from './progress.ts'
import { pruneShapes } from './prune-shapes.ts'
import { surroundingsOf, type Surroundings } from './surroundings.ts'
import { indexShapes, type Search } from './tract-index.ts'

/** A map with the tracts that are published with it. */
export interface LinkedMap<V extends Vintage = 2010> extends JoinedMap<V> {
  /** Part of its graded ground that lies in tracts with shapes, 0–1. */
  shapeCoverage: number
}

/** A map with less of its ground in tracts only touches those of a neighbouring map. */
const LEAST_SHAPE_COVERAGE = 0.05
/** A county with less of a map's ground lends it no tracts around. */
const LEAST_COUNTY_SHARE = 0.02
/** Ground claimed twice below this is how borders were drawn, not a second grade. */
const TWICE_M2 = 1000

/**
 * The `wanted` maps joined to their tracts: those they overlap, and around them those of the same counties that no map overlaps.
 * Their neighbours are joined too, because a tract that a neighbour graded is not ungraded ground.
 */
export function linkMaps<V extends Vintage>(
  all: readonly HolcMap[],
  ground: CleanGround<V>,
  wanted: ReadonlySet<string>,
  defects: DefectCount,
  step: Step,
  memory?: Memory,
): LinkedMap<V>[] {
  const [tracts, counties] = [indexShapes(ground.tracts), indexShapes(ground.counties)]
  const maps = withNeighbours(all, wanted, tracts)
  step.expect(maps.length)
  const joined = maps.map((map) => {
    const result = joinOnce(surroundingsOf<V>(map, tracts, counties, ground.centres), memory)
    step.advance(result.crosswalk.length)
    return result
  })
  const overlapped = new Set(joined.flatMap(({ crosswalk }) => crosswalk.map(({ geoid }) => geoid)))
  return joined
    .filter(({ map }) => wanted.has(map.id))
    .map((join) => linked(join, overlapped, defects))
}

/** The join of a map with its surroundings: as it is remembered where they are the same. */
function joinOnce<V extends Vintage>(around: Surroundings<V>, memory?: Memory): JoinedMap<V> {
  const { map, tracts, counties, centres } = around
  const join = () => joinMap(around)
  const of = () => [
    JSON.stringify(map),
    ...[...tracts, ...counties].map(({ digest }) => digest),
    JSON.stringify([...centres]),
  ]
  return { map, ...(memory ? memory.remember('joins', of(), join) : join()) }
}

/** Maps that may overlap a tract in the frame of a wanted one, and the wanted ones. */
function withNeighbours(
  maps: readonly HolcMap[],
  wanted: ReadonlySet<string>,
  tracts: Search,
): HolcMap[] {
  const frames = maps.filter(({ id }) => wanted.has(id)).map(frameOf)
  const boxes = frames.flatMap((frame) => [frame, ...tracts(frame).map(({ box }) => box)])
  return maps.filter(({ bounds }) => boxes.some((box) => boxesMeet(box, bounds)))
}

function linked<V extends Vintage>(
  join: JoinedMap<V>,
  overlapped: ReadonlySet<Geoid<NoInfer<V>>>,
  defects: DefectCount,
): LinkedMap<V> {
  const { map } = join
  const shapeCoverage = coverageOf(join)
  const hasShapes = shapeCoverage >= LEAST_SHAPE_COVERAGE
  if (!hasShapes) defects.add('map without tract shapes', map.id)
  const crosswalk = hasShapes ? join.crosswalk : []
  const own = new Set(crosswalk.map(({ geoid }) => geoid))
  const counties = countiesOf(crosswalk)
  const tracts = join.tracts.filter(
    ({ geoid, isFramed }) =>
      own.has(geoid) || (isFramed && counties.has(countyOf(geoid)) && !overlapped.has(geoid)),
  )
  const shown = new Set(tracts.map(({ geoid }) => geoid))
  const result = {
    ...join,
    crosswalk,
    shapeCoverage: hasShapes ? shapeCoverage : 0,
    shapes: pruneShapes(join.shapes, (geoid) => shown.has(geoid)),
    tracts,
  }
  if (hasShapes) countLoose(result, defects)
  return result
}

function coverageOf({ map, areaM2, crosswalk }: JoinedMap<Vintage>): number {
  const graded = new Map(
    map.areas.flatMap((area, i) => (area.grade ? [[area.area_id, areaM2[i]!]] : [])),
  )
  const covered = sum(crosswalk, ({ area_id, overlapM2 }) => (graded.has(area_id) ? overlapM2 : 0))
  const total = sum(graded.values())
  return total > 0 ? Math.min(1, covered / total) : 0
}

function countiesOf(crosswalk: JoinedMap<Vintage>['crosswalk']): Set<string> {
  const byCounty = rollup(
    crosswalk,
    (overlaps) => sum(overlaps, ({ overlapM2 }) => overlapM2),
    ({ geoid }) => countyOf(geoid),
  )
  const total = sum(byCounty.values())
  return new Set(
    [...byCounty].filter(([, m2]) => m2 >= LEAST_COUNTY_SHARE * total).map(([county]) => county),
  )
}

function countLoose({ map, crosswalk, tracts }: JoinedMap<Vintage>, defects: DefectCount): void {
  const joined = new Set(crosswalk.map(({ area_id }) => area_id))
  const loose = map.areas.filter(({ area_id }) => !joined.has(area_id))
  defects.add('area that no tract overlaps', map.id, loose.length)
  const grades = new Map(map.areas.map(({ area_id, grade }) => [area_id, grade]))
  const claimed = rollup(
    crosswalk.filter(({ area_id }) => grades.get(area_id)),
    (overlaps) => sum(overlaps, ({ overlapM2 }) => overlapM2),
    ({ geoid }) => geoid,
  )
  const twice = tracts.filter(
    ({ geoid, gradedM2 }) => (claimed.get(geoid) ?? 0) - gradedM2 > TWICE_M2,
  )
  defects.add('tract with ground that several areas of a map claim', map.id, twice.length)
}
