import type { CityShapes } from '../../src/domain/city-shapes.ts'
import type { Geoid } from '../../src/domain/geoid.ts'
import type { Vintage } from '../../src/domain/vintage.ts'
import { joinLayers } from '../../src/spatial/crosswalk.ts'
import { decodeShapes } from '../../src/spatial/decode-shapes.ts'
import { boxesMeet, centresIn, padBox } from './box.ts'
import type { HolcMap } from './clean-map.ts'
import { findHolders, type TractHolders } from './find-holders.ts'
import { cityShapes } from './city-shapes.ts'
import { pruneShapes } from './prune-shapes.ts'
import type { Surroundings } from './surroundings.ts'

/** How far the map of a city reaches beyond its areas, as a part of their width and height on each side. */
const FRAME = 0.08
/** An area and a tract that share ground. */
export interface Overlap<V extends Vintage = 2010> {
  area_id: number
  geoid: Geoid<V>
  overlapM2: number
}

/** A tract as a city's map has it. */
export interface CityTract<V extends Vintage = 2010> extends TractHolders {
  geoid: Geoid<V>
  landAreaM2: number
  /** Of it, in any area graded A–D. */
  gradedM2: number
  /** Whether its middle lies in the city's frame. */
  isFramed: boolean
}

/** What a map shows around its areas, in grid steps. */
export const frameOf = (map: HolcMap) => padBox(map.bounds, FRAME)

/** A map joined to the tracts it overlaps and to those that its frame may show beside them. */
export interface JoinedMap<V extends Vintage = 2010> {
  map: HolcMap
  shapes: CityShapes<V>
  /** In the order of `map.areas`. */
  areaM2: number[]
  /** In the order of `shapes.objects.tracts`. */
  tracts: CityTract<V>[]
  /** Ordered by area, then tract. */
  crosswalk: Overlap<V>[]
}

/** Joins a map's areas to the tracts, both as they decode from the shapes that will be published. */
export function joinMap<V extends Vintage>({
  map,
  tracts: around,
  counties,
  centres,
}: Surroundings<V>): Omit<JoinedMap<V>, 'map'> {
  const frame = frameOf(map)
  const ownBoxes = [map.bounds, ...map.strays]
  const isFramed = new Map(
    around
      .map(({ geoid, box }) => ({ geoid, box, framed: centresIn(box, frame) }))
      .filter(({ box, framed }) => framed || ownBoxes.some((own) => boxesMeet(box, own)))
      .map(({ geoid, framed }) => [geoid, framed]),
  )
  const shapes = pruneShapes(cityShapes<V>(map, around, counties), (geoid) => isFramed.has(geoid))
  const layers = decodeShapes(shapes)
  const { area, tract, overlapM2, areaM2, tractM2, gradedM2 } = joinLayers(
    layers.areas,
    layers.tracts,
  )
  const holders = findHolders(layers, centres)
  const geoids = layers.tracts.features.map(({ properties }) => properties.geoid)
  return {
    shapes,
    areaM2: [...areaM2],
    tracts: geoids.map((geoid, i) => ({
      geoid,
      landAreaM2: tractM2[i]!,
      gradedM2: gradedM2[i]!,
      ...holders[i]!,
      isFramed: isFramed.get(geoid)!,
    })),
    crosswalk: [...overlapM2].map((m2, k) => ({
      area_id: map.areas[area[k]!]!.area_id,
      geoid: geoids[tract[k]!]!,
      overlapM2: m2,
    })),
  }
}
