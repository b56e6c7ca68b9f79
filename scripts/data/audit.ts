import type { Geoid } from '../../src/domain/geoid.ts'
import type { Vintage } from '../../src/domain/vintage.ts'
import { auditCrosswalk } from '../../src/spatial/audit-crosswalk.ts'
import { auditFindings, type AuditFindings } from '../../src/spatial/audit-findings.ts'
import { decodeShapes } from '../../src/spatial/decode-shapes.ts'
import type { Overlap } from './join-map.ts'
import type { LinkedMap } from './link.ts'
import type { Step } from './progress.ts'

/** An overlap of the crosswalk to be published, beside Turf's; m². */
export interface AuditedOverlap {
  city: string
  area_id: number
  geoid: Geoid<Vintage>
  crosswalkM2: number
  turfM2: number
}

/** An overlap that Turf could not recompute, and its words. */
export interface FailedOverlap extends Omit<AuditedOverlap, 'turfM2'> {
  words: string
}

/** What the audit of all maps found. */
export interface AuditReport extends AuditFindings<AuditedOverlap> {
  /** Pairs recomputed, those on which Turf gave up among them. */
  compared: number
  failed: FailedOverlap[]
  seconds: number
}

/** Recomputes every overlap of the maps with Turf, from the shapes that are published. */
export function auditMaps(maps: readonly LinkedMap<Vintage>[], step: Step): AuditReport {
  const start = performance.now()
  step.expect(maps.reduce((sum, { map }) => sum + map.areas.length, 0))
  const audits = maps.map((linked) => auditMap(linked, step))
  return {
    compared: audits.reduce((sum, { compared }) => sum + compared, 0),
    failed: audits.flatMap(({ failed }) => failed),
    seconds: (performance.now() - start) / 1000,
    ...auditFindings(audits.flatMap(({ overlaps }) => overlaps)),
  }
}

function auditMap(
  { map, shapes, crosswalk }: LinkedMap<Vintage>,
  step: Step,
): Pick<AuditReport, 'compared' | 'failed'> & { overlaps: AuditedOverlap[] } {
  const { areas, tracts } = decodeShapes(shapes)
  const areaIds = areas.features.map(({ properties }) => properties.area_id)
  const geoids = tracts.features.map(({ properties }) => properties.geoid)
  const { compared, overlaps, failed } = auditCrosswalk(
    areas,
    tracts,
    byIndex(crosswalk, areaIds, geoids),
    step.advance,
  )
  const named = <Pair extends { area: number; tract: number }>({ area, tract, ...rest }: Pair) => ({
    city: map.id,
    area_id: areaIds[area]!,
    geoid: geoids[tract]!,
    ...rest,
  })
  return { compared, overlaps: overlaps.map(named), failed: failed.map(named) }
}

function byIndex(
  crosswalk: readonly Overlap<Vintage>[],
  areaIds: number[],
  geoids: Geoid<Vintage>[],
) {
  const areaAt = new Map(areaIds.map((id, i) => [id, i]))
  const tractAt = new Map(geoids.map((geoid, i) => [geoid, i]))
  return {
    area: Uint32Array.from(crosswalk, ({ area_id }) => areaAt.get(area_id)!),
    tract: Uint32Array.from(crosswalk, ({ geoid }) => tractAt.get(geoid)!),
    overlapM2: Float64Array.from(crosswalk, ({ overlapM2 }) => overlapM2),
  }
}
