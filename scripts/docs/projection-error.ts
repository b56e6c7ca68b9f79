import { parseArgs } from 'node:util'
import { max, median, quantile } from 'd3-array'
import type { Position } from 'geojson'
import { forEachCandidatePair } from '../../src/spatial/candidate-pairs.ts'
import { LEAST_OVERLAP_M2 } from '../../src/spatial/crosswalk.ts'
import { overlapArea } from '../../src/spatial/overlap-area.ts'
import { packLayer, type PolygonLayer } from '../../src/spatial/packed-layer.ts'
import { partsOf } from '../../src/spatial/parts-of.ts'
import { mirrorSet } from '../bench/join/mirror-set.ts'

/**
 * `npx tsx scripts/docs/projection-error.ts --mirror DIR`: by how much areas and overlaps change when every edge is straight in
 * degrees, as its publisher drew it, instead of on the plane: each is cut into 32 pieces there before it is projected.
 */
const PIECES = 32

function densified(layer: PolygonLayer): PolygonLayer {
  const features = layer.features.map((feature) => ({
    ...feature,
    geometry: feature.geometry && {
      type: 'MultiPolygon' as const,
      coordinates: partsOf(feature.geometry).map((rings) => rings.map(densifiedRing)),
    },
  }))
  return { type: 'FeatureCollection', features }
}

function densifiedRing(ring: Position[]): Position[] {
  return ring.flatMap(([bx, by], i) => {
    const [ax, ay] = ring.at(i - 1)!
    return Array.from({ length: PIECES }, (_, k): Position => {
      const t = (k + 1) / PIECES
      return t === 1 ? [bx!, by!] : [ax! + t * (bx! - ax!), ay! + t * (by! - ay!)]
    })
  })
}

function report(what: string, pairs: readonly { m2: number; denseM2: number }[]): void {
  const parts = pairs.map(({ m2, denseM2 }) => Math.abs(m2 - denseM2) / denseM2)
  const metres = pairs.map(({ m2, denseM2 }) => Math.abs(m2 - denseM2))
  const shown = (values: number[]) =>
    [median(values), quantile(values, 0.99), max(values)].map((v) => v!.toExponential(1)).join(', ')
  console.log(`${what}: ${pairs.length}; median, 99th percentile, largest`)
  console.log(`  as a part ${shown(parts)}; in m² ${shown(metres)}`)
}

const { values } = parseArgs({
  options: { mirror: { type: 'string', default: process.env.DATA_MIRROR } },
})
if (!values.mirror) throw new Error('Which folder holds the publishers’ files? --mirror DIR')
const set = mirrorSet(values.mirror)
const [areas, tracts] = [packLayer(set.areas), packLayer(set.tracts)]
const denseAreas = packLayer(densified(set.areas))
const near = new Set<number>()
const overlaps: { area: number; tract: number; m2: number }[] = []
forEachCandidatePair(areas, tracts, (area, tract) => {
  const m2 = overlapArea(areas, area, tracts, tract)
  if (m2 > LEAST_OVERLAP_M2) overlaps.push({ area, tract, m2 })
  if (m2 > LEAST_OVERLAP_M2) near.add(tract)
})
const nearTracts = set.tracts.features.map((feature, i) =>
  near.has(i) ? feature : { ...feature, geometry: null },
)
const denseTracts = packLayer(densified({ ...set.tracts, features: nearTracts }))

report(
  'HOLC areas',
  [...areas.areaM2].map((m2, i) => ({ m2, denseM2: denseAreas.areaM2[i]! })),
)
report(
  'tracts that they overlap',
  [...near].map((i) => ({ m2: tracts.areaM2[i]!, denseM2: denseTracts.areaM2[i]! })),
)
const dense = overlaps.map(({ area, tract, m2 }) => ({
  m2,
  denseM2: overlapArea(denseAreas, area, denseTracts, tract),
  tract,
}))
report(
  'overlaps over 1 m²',
  dense.filter(({ denseM2 }) => denseM2 > LEAST_OVERLAP_M2),
)
const shares = dense.map(({ m2, denseM2, tract }) =>
  Math.abs(m2 / tracts.areaM2[tract]! - denseM2 / denseTracts.areaM2[tract]!),
)
console.log(
  `share of a tract that an area covers: changes by at most ${max(shares)!.toExponential(1)}`,
)
