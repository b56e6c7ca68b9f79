import type { MultiPolygon, Polygon } from 'geojson'
import { DataError } from '../domain/data-error.ts'
import { partsOf } from '../spatial/parts-of.ts'
import { repairArea } from '../spatial/repair-area.ts'
import { placeFault } from './place-fault.ts'
import { polygonsOf } from './polygons-of.ts'
import type { RawZones } from './raw-zones.ts'
import type { ZoneFault, ZoneRepair } from './zone-fault.ts'
import { MOST_POSITIONS, MOST_ZONES } from './zones-limits.ts'

/** A zone fit to be joined. */
export interface CleanZone {
  /** Its place in the file, the first is 1. */
  feature: number
  geometry: Polygon | MultiPolygon
}

export interface CleanZones {
  zones: CleanZone[]
  /** Features that are no zones, by their place in the file. */
  leftOut: { feature: number; fault: ZoneFault }[]
  repaired: { feature: number; repair: ZoneRepair }[]
}

/** Faults that all of a file's features have when the file as a whole is not what it should be. */
const OF_THE_FILE: Partial<Record<ZoneFault, string>> = {
  swapped: 'longitude before latitude',
  'off the globe': 'longitude and latitude in degrees (WGS 84)',
  'no polygon': 'polygons',
}

/**
 * The features of a file that are zones, their outlines repaired as the data build repairs those of areas, and what became of the others. Throws a
 * DataError where none is left, where all fail alike, and where there are more than the page can hold.
 */
export function cleanZones(file: string, { features }: RawZones): CleanZones {
  if (features.length > MOST_ZONES)
    throw new DataError({
      file,
      expected: `at most ${MOST_ZONES} zones`,
      got: `${features.length} features`,
    })
  const clean: CleanZones = { zones: [], leftOut: [], repaired: [] }
  const room = { positions: MOST_POSITIONS }
  features.forEach(({ geometry }, i) => addZone(clean, i + 1, geometry, room, file))
  if (clean.zones.length === 0) throw nothingLeft(file, clean, features)
  return clean
}

function addZone(
  { zones, leftOut, repaired }: CleanZones,
  feature: number,
  geometry: unknown,
  room: { positions: number },
  file: string,
): void {
  const outline = polygonsOf(geometry)
  if (outline === null) leftOut.push({ feature, fault: 'no polygon' })
  else if (outline === 'not numbers') leftOut.push({ feature, fault: 'not numbers' })
  else {
    room.positions -= outline.coordinates.flat().reduce((n, ring) => n + ring.length, 0)
    if (room.positions < 0)
      throw new DataError({
        file,
        row: feature,
        expected: `at most ${MOST_POSITIONS} points in all outlines`,
        got: 'more',
      })
    const mended = mend(outline)
    if (typeof mended === 'string') leftOut.push({ feature, fault: mended })
    else {
      zones.push({ feature, geometry: mended.geometry })
      if (mended.repair) repaired.push({ feature, repair: mended.repair })
    }
  }
}

function mend(
  outline: MultiPolygon,
): { geometry: Polygon | MultiPolygon; repair: ZoneRepair | null } | ZoneFault {
  if (partsOf(outline).flat(2).length === 0) return 'empty'
  const misplaced = placeFault(outline)
  if (misplaced) return misplaced
  try {
    const { geometry, fault } = repairArea(outline)
    if (geometry === null || fault === 'empty') return 'empty'
    return { geometry, repair: fault }
  } catch {
    // Turf's own words say nothing about the file; the feature is listed with its number.
    return 'tangled'
  }
}

function nothingLeft(
  file: string,
  { leftOut }: CleanZones,
  features: RawZones['features'],
): DataError {
  const first = leftOut[0]
  if (!first) return new DataError({ file, expected: 'polygons', got: 'no features' })
  const { feature, fault } = first
  const isOfAll = leftOut.every((other) => other.fault === fault)
  return new DataError({
    file,
    row: feature,
    expected: (isOfAll ? OF_THE_FILE[fault] : undefined) ?? 'a polygon that can be used',
    got: firstPosition(features[feature - 1]!.geometry, fault),
  })
}

/** The first position of an outline in words; what there is instead where it has none. */
function firstPosition(geometry: unknown, fault: ZoneFault): string {
  const outline = polygonsOf(geometry)
  if (outline === null) return 'none'
  const position = outline === 'not numbers' ? undefined : outline.coordinates.flat(2)[0]
  return position ? `coordinates that begin with ${position[0]}, ${position[1]}` : fault
}
