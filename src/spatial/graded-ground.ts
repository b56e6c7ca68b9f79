import { featureCollection } from '@turf/helpers'
import { union } from '@turf/union'
import type { Feature, MultiPolygon, Polygon } from 'geojson'
import { forEachCandidatePair } from './candidate-pairs.ts'
import { overlapArea } from './overlap-area.ts'
import { packLayer, type PackedLayer, type PolygonLayer } from './packed-layer.ts'

/** Areas that share less ground than this only touch: digitized borders never meet exactly. */
const TOUCHING_M2 = 1

/** Groups of polygons that overlap one another, directly or through others; single ones are left out. */
export function overlappingGroups(layer: PackedLayer): number[][] {
  const groupOf = new Map<number, Set<number>>()
  forEachCandidatePair(layer, layer, (i, j) => {
    if (i >= j || overlapArea(layer, i, layer, j) <= TOUCHING_M2) return
    const merged = new Set([i, j, ...(groupOf.get(i) ?? []), ...(groupOf.get(j) ?? [])])
    for (const member of merged) groupOf.set(member, merged)
  })
  return [...new Set(groupOf.values())].map((group) => [...group].sort((a, b) => a - b))
}

/**
 * The same ground with nothing counted twice: polygons that overlap one another are replaced by their union.
 * Used for a tract's coverage, because some HOLC areas of one map were drawn over each other.
 */
export function packGround(layer: PolygonLayer, packed: PackedLayer): PackedLayer {
  const groups = overlappingGroups(packed)
  if (groups.length === 0) return packed
  const merged = new Set(groups.flat())
  const unions = groups.map((group) => {
    const shapes = group.map((i) => layer.features[i] as Feature<Polygon | MultiPolygon>)
    return union(featureCollection(shapes))
  })
  const alone = layer.features.filter((_, i) => !merged.has(i))
  return packLayer({
    type: 'FeatureCollection',
    features: [...alone, ...unions.filter((shape) => shape !== null)],
  })
}
