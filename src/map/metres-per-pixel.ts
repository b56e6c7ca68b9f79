const EQUATOR_M = 40_075_016.686

/** Metres of ground under one CSS pixel at a latitude in degrees, on a Web Mercator map of 512 px tiles. */
export function metresPerPixel(latitude: number, zoom: number): number {
  return (EQUATOR_M * Math.cos((latitude * Math.PI) / 180)) / (512 * 2 ** zoom)
}

/** The zoom at which a pixel has so many metres there. */
export function zoomAt(latitude: number, metres: number): number {
  return Math.log2(metresPerPixel(latitude, 0) / metres)
}
