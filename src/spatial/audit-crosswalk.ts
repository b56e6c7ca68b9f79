import { feature, featureCollection } from '@turf/helpers'
import { intersect } from '@turf/intersect'
import type { PlanePoint } from './area-centroids.ts'
import { LEAST_OVERLAP_M2, type Crosswalk } from './crosswalk.ts'
import { packLayer, type PolygonLayer } from './packed-layer.ts'
import { planeArea } from './plane-area.ts'
import { planeShape } from './plane-shape.ts'

/** What the crosswalk and Turf say that an area and a tract share, by their indices; m². */
export interface AuditedPair {
  area: number
  tract: number
  /** 0 where the crosswalk does not list the pair. */
  crosswalkM2: number
  turfM2: number
}

export interface CrosswalkAudit {
  /** Pairs recomputed: those whose boxes meet, and those that the crosswalk lists. */
  compared: number
  /** Those of them that the crosswalk lists, or of which Turf says that they share more than `LEAST_OVERLAP_M2`. */
  overlaps: AuditedPair[]
  /** Pairs on which Turf gave up from every origin: nothing is known of them. */
  failed: FailedPair[]
}

/** A pair that was not recomputed, and Turf's words. */
export interface FailedPair extends Omit<AuditedPair, 'turfM2'> {
  words: string
}

/**
 * Recomputes every overlap of two layers with `@turf/intersect`. Turf is planar, so it is given the coordinates of the join's own
 * plane in metres: both see the same straight edges, and only the method differs. Turf rounds and sometimes gives up where borders nearly
 * coincide, so it counts from a corner of the area, then of the tract, then from the plane's own origin. Every box is held against
 * every other, so that a fault of the spatial index shows too. Takes milliseconds a pair; `onArea` hears of the pairs that each area took.
 */
export function auditCrosswalk(
  areas: PolygonLayer,
  tracts: PolygonLayer,
  crosswalk: Pick<Crosswalk, 'area' | 'tract' | 'overlapM2'>,
  onArea: (pairs: number) => void = () => {},
): CrosswalkAudit {
  const listed = listOverlaps(crosswalk)
  const [areaBoxes, tractBoxes] = [packLayer(areas).bounds, packLayer(tracts).bounds]
  const overlaps: AuditedPair[] = []
  const failed: FailedPair[] = []
  let compared = 0
  areas.features.forEach((areaFeature, area) => {
    const before = compared
    tracts.features.forEach(({ geometry }, tract) => {
      const crosswalkM2 = listed.get(area)?.get(tract) ?? 0
      const mayShare = boxesMeet(areaBoxes, area, tractBoxes, tract)
      if (!mayShare && crosswalkM2 === 0) return
      const origins = [cornerOf(areaBoxes, area), cornerOf(tractBoxes, tract), PLANE_ORIGIN]
      const turfM2 = mayShare ? turfOverlap(areaFeature.geometry, geometry, origins) : 0
      compared += 1
      if (typeof turfM2 === 'string') {
        failed.push({ area, tract, crosswalkM2, words: turfM2 })
        return
      }
      if (crosswalkM2 > 0 || turfM2 > LEAST_OVERLAP_M2)
        overlaps.push({ area, tract, crosswalkM2, turfM2 })
    })
    onArea(compared - before)
  })
  return { compared, overlaps, failed }
}

/** By area, then tract. A pair listed twice counts twice, so that it differs from Turf's. */
function listOverlaps({
  area,
  tract,
  overlapM2,
}: Parameters<typeof auditCrosswalk>[2]): Map<number, Map<number, number>> {
  const listed = new Map<number, Map<number, number>>()
  overlapM2.forEach((m2, k) => {
    const ofArea = listed.get(area[k]!) ?? new Map<number, number>()
    ofArea.set(tract[k]!, (ofArea.get(tract[k]!) ?? 0) + m2)
    listed.set(area[k]!, ofArea)
  })
  return listed
}

/** False where either is empty, its box being NaN. */
function boxesMeet(a: Float64Array, i: number, b: Float64Array, j: number): boolean {
  const [west, south, east, north] = a.subarray(4 * i, 4 * i + 4)
  const [otherWest, otherSouth, otherEast, otherNorth] = b.subarray(4 * j, 4 * j + 4)
  return (
    west! <= otherEast! && otherWest! <= east! && south! <= otherNorth! && otherSouth! <= north!
  )
}

const PLANE_ORIGIN: PlanePoint = [0, 0]

const cornerOf = (boxes: Float64Array, i: number): PlanePoint => [boxes[4 * i]!, boxes[4 * i + 1]!]

type Geometry = PolygonLayer['features'][number]['geometry']

/** What Turf says the two share, by the first origin from which it can; its words where it can from none. */
function turfOverlap(a: Geometry, b: Geometry, origins: readonly PlanePoint[]): number | string {
  let words = ''
  for (const origin of origins) {
    const shapes = [a, b].map((geometry) => feature(planeShape(geometry, origin)))
    try {
      return planeArea(intersect(featureCollection(shapes))?.geometry ?? null)
    } catch (error) {
      words = error instanceof Error ? error.message : String(error)
    }
  }
  return words
}
