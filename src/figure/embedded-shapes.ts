import type { CityShapes } from '../domain/city-shapes.ts'
import type { EmbedCity } from '../domain/embed-city.ts'
import type { Vintage } from '../domain/vintage.ts'
import { decodeShapes, type DecodedShapes } from '../spatial/decode-shapes.ts'

/** The outlines of a city's small file as GeoJSON, each tract with its geoid. */
export function embeddedShapes<V extends Vintage>({
  shapes,
  geoid,
}: Pick<EmbedCity<V>, 'shapes' | 'geoid'>): DecodedShapes<V> {
  const { objects } = shapes
  const named = objects.tracts.geometries.map((geometry, i) => ({
    ...geometry,
    properties: { geoid: geoid[i]! },
  }))
  const tracts = { type: 'GeometryCollection', geometries: named } as const
  return decodeShapes<V>({ ...shapes, objects: { ...objects, tracts } } as CityShapes<V>)
}
