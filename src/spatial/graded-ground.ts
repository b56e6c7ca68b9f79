import type { Feature, MultiPolygon, Polygon } from 'geojson'
import { forEachCandidatePair } from './candidate-pairs.ts'
import { overlapArea } from './overlap-area.ts'
import { packLayer, type PackedLayer, type PolygonLayer } from './packed-layer.ts'
import { unite } from './unite.ts'

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

/** The unions of those groups, packed; the k-th is the ground that group k claims. */
export function packUnions(layer: PolygonLayer, groups: readonly number[][]): PackedLayer {
  const unions = groups.map((group): Feature<Polygon | MultiPolygon | null> => {
    const shapes = group.flatMap((i) => layer.features[i]!.geometry ?? [])
    return { type: 'Feature', properties: null, geometry: unite(shapes) }
  })
  return packLayer({ type: 'FeatureCollection', features: unions })
}
