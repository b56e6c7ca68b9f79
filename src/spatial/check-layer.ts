import type { Position } from 'geojson'
import { DataError } from '../domain/data-error.ts'
import type { PolygonLayer } from './packed-layer.ts'
import { partsOf } from './parts-of.ts'

/**
 * Refuses a layer that the plane has no place for: throws a DataError with the layer's `name` and the number of the first
 * feature that has a position off the globe or not a number, or an edge that runs more than halfway around it. A polygon
 * across ±180° has such an edge or such a position; cut there into two parts it is welcome.
 */
export function checkLayer(layer: PolygonLayer, name: string): void {
  layer.features.forEach(({ geometry }, i) => {
    for (const rings of partsOf(geometry))
      for (const ring of rings) {
        const fault = ringFault(ring)
        if (fault) throw new DataError({ file: name, row: i + 1, column: 'geometry', ...fault })
      }
  })
}

function ringFault(ring: Position[]): { expected: string; got: string } | null {
  let before = ring.at(-1)
  for (const position of ring) {
    const [longitude, latitude] = position
    if (!isWithin(longitude, 180) || !isWithin(latitude, 90))
      return {
        expected: 'longitudes from −180 to 180 and latitudes from −90 to 90',
        got: `longitude ${longitude}, latitude ${latitude}`,
      }
    if (Math.abs(longitude! - before![0]!) > 180)
      return {
        expected: 'an outline that does not cross ±180° of longitude',
        got: `an edge from ${before![0]}° to ${longitude}°`,
      }
    before = position
  }
  return null
}

function isWithin(degrees: number | undefined, most: number): boolean {
  return Number.isFinite(degrees) && Math.abs(degrees!) <= most
}
