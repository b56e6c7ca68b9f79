declare module 'shpjs' {
  import type { Geometry } from 'geojson'

  /** Geometries in file order, in degrees where a projection is given, else untransformed; null for null shapes. */
  export function parseShp(shp: Uint8Array, prj?: string): (Geometry | null)[]
  /** Records in file order, text fields without padding. */
  export function parseDbf(dbf: Uint8Array, cpg?: Uint8Array): Record<string, unknown>[]
}
