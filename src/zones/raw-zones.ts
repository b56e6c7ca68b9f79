/** What stands in a file before anything is made of it. */
export interface RawZones {
  format: 'GeoJSON' | 'shapefile'
  features: RawZone[]
  /** Whether the file is silent on the reference system of its coordinates, which are then taken as degrees. */
  isUnreferenced: boolean
}

/** A feature as its file has it: nothing about its geometry has been checked. */
export interface RawZone {
  geometry: unknown
  properties: Readonly<Record<string, unknown>>
}

/** A JSON object, or null for anything else. */
export function objectOf(value: unknown): Record<string, unknown> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null
}
