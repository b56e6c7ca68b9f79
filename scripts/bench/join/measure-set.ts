import { median } from 'd3-array'
import { packLayer } from '../../../src/spatial/packed-layer.ts'
import { agreement, type Agreement } from './agreement.ts'
import type { BenchSet } from './bench-set.ts'
import { collectGarbage } from './collect-garbage.ts'
import { geosInput } from './geos-input.ts'
import { runGeos, writeGeosInput } from './geos.ts'
import type { JoinBenchOptions } from './options.ts'
import { candidatePairs, runOurs, timeWholeJoin } from './ours.ts'
import { roundingOf, type Rounding } from './rounding.ts'
import { syntheticSet } from './synthetic-set.ts'
import { samplePairs, timeTurf, turfLayers } from './turf.ts'

/** What one set showed: medians over the runs, times in milliseconds, null where GEOS is absent. */
export interface SetResult {
  set: string
  areas: number
  tracts: number
  pairs: number
  oursPairsMs: number
  /** With projecting and packing: from GeoJSON in memory to the overlaps. */
  oursTotalMs: number
  /** And with checks, graded ground and its unions: all that the app does. */
  wholeJoinMs: number
  /** The most memory this process held up to the end of ours: the layers, and what making them left. */
  oursBytes: number
  turfPairs: number
  /** Over its sample. */
  turfMsPerPair: number
  geos: GeosResult | null
}

export interface GeosResult extends Agreement {
  version: string
  pairsMs: number
  /** With building geometries and index: from coordinates on the plane in memory. */
  totalMs: number
  bytes: number
  /** Polygons of either layer that GEOS calls invalid, and pairs with one of them, which are not compared. */
  invalid: number
  invalidPairs: number
  rounding: Rounding
}

/** Every measurement of ours covers at least about so many pairs: small sets are joined over and over. */
const PAIRS_A_MEASUREMENT = 40_000
/** Pairs whose rounding is looked at. */
const ROUNDED_PAIRS = 300

const WARM_UP = syntheticSet(1, 1)

/** Measures a set by each in turn, after one round that is not counted. Throws where GEOS finds other candidate pairs. */
export function measureSet(
  set: BenchSet,
  geos: string | null,
  { runs, sample, seed }: JoinBenchOptions,
): SetResult {
  const pairs = candidatePairs(packLayer(set.areas), packLayer(set.tracts))
  const count = pairs.a.length
  const input = geos && writeGeosInput(set.name, geosInput(set.areas, set.tracts, pairs))
  const sampled = turfLayers(set, samplePairs(pairs, sample, seed))
  const times = Math.max(1, Math.round(PAIRS_A_MEASUREMENT / Math.max(count, 1)))

  const rounds = Array.from({ length: runs + 1 }, () => {
    startAfresh()
    const ours = runOurs(set, times)
    startAfresh()
    const wholeJoinMs = timeWholeJoin(set)
    const oursBytes = 1024 * process.resourceUsage().maxRSS
    const byGeos = geos && input ? runGeos(geos, input) : null
    return { ours, wholeJoinMs, oursBytes, geos: byGeos, turfMs: timeTurf(sampled) }
  }).slice(1)

  const last = rounds.at(-1)!
  const compared = last.geos && compare(last.ours.overlapM2, last.geos, pairs)
  return {
    set: set.name,
    areas: set.areas.features.length,
    tracts: set.tracts.features.length,
    pairs: count,
    oursPairsMs: median(rounds, ({ ours }) => ours.pairsMs)!,
    oursTotalMs: median(rounds, ({ ours }) => ours.totalMs)!,
    wholeJoinMs: median(rounds, ({ wholeJoinMs }) => wholeJoinMs)!,
    oursBytes: last.oursBytes,
    turfPairs: sampled.length,
    turfMsPerPair: median(rounds, ({ turfMs }) => turfMs)! / sampled.length,
    geos: last.geos &&
      compared && {
        ...compared,
        version: last.geos.version,
        pairsMs: median(rounds, ({ geos }) => geos!.overlapMs)!,
        totalMs: median(rounds, ({ geos }) => geos!.buildMs + geos!.treeMs + geos!.overlapMs)!,
        bytes: last.geos.mostBytes,
        rounding: roundingOf(set, pairs, last.ours.overlapM2, last.geos.overlapM2, ROUNDED_PAIRS),
      },
  }
}

/** The engine's optimized code goes with the garbage: small joins bring it back before the one that is measured. */
function startAfresh(): void {
  collectGarbage()
  runOurs(WARM_UP, 10)
}

function compare(
  ours: Float64Array,
  geos: ReturnType<typeof runGeos>,
  { a, b }: ReturnType<typeof candidatePairs>,
): Agreement & Pick<GeosResult, 'invalid' | 'invalidPairs'> {
  if (geos.candidates !== ours.length)
    throw new Error(`GEOS finds ${geos.candidates} pairs of boxes that meet, ours ${ours.length}`)
  const [invalidAreas, invalidTracts] = [new Set(geos.invalidAreas), new Set(geos.invalidTracts)]
  const isValid = (k: number) => !invalidAreas.has(a[k]!) && !invalidTracts.has(b[k]!)
  return {
    ...agreement(ours, geos.overlapM2, isValid),
    invalid: invalidAreas.size + invalidTracts.size,
    invalidPairs: a.filter((_, k) => !isValid(k)).length,
  }
}
