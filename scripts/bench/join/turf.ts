import { feature, featureCollection } from '@turf/helpers'
import { intersect } from '@turf/intersect'
import { randomLcg } from 'd3-random'
import { shuffler } from 'd3-array'
import type { FeatureCollection, MultiPolygon } from 'geojson'
import type { PolygonLayer } from '../../../src/spatial/packed-layer.ts'
import { planeArea } from '../../../src/spatial/plane-area.ts'
import { planeShape } from '../../../src/spatial/plane-shape.ts'
import type { BenchSet } from './bench-set.ts'
import type { Pairs } from './geos-input.ts'

/** `size` of the pairs, or all where there are fewer, drawn by the seed. */
export function samplePairs({ a, b }: Pairs, size: number, seed: number): Pairs {
  const drawn = shuffler(randomLcg(seed))(Uint32Array.from(a.keys())).subarray(0, size)
  return { a: drawn.map((k) => a[k]!), b: drawn.map((k) => b[k]!) }
}

/** The shapes of pairs on the plane in metres, as Turf wants them. */
export function turfLayers({ areas, tracts }: BenchSet, { a, b }: Pairs): TurfLayer[] {
  const shape = (layer: PolygonLayer, i: number) => feature(planeShape(layer.features[i]!.geometry))
  return Array.from(a, (i, k) => featureCollection([shape(areas, i), shape(tracts, b[k]!)]))
}

type TurfLayer = FeatureCollection<MultiPolygon>

/** Milliseconds that Turf takes to build what each pair shares and to measure it. */
export function timeTurf(layers: readonly TurfLayer[]): number {
  const start = performance.now()
  for (const layer of layers) planeArea(intersect(layer)?.geometry ?? null)
  return performance.now() - start
}
