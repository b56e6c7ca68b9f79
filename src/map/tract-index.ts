import type { MultiPolygon, Polygon } from 'geojson'
import type { Geoid } from '../domain/geoid.ts'
import type { DecodedShapes } from '../spatial/decode-shapes.ts'

/** From a tract's identifier to its place in the layer, which is its feature id, and back. */
export class TractIndex {
  readonly #tracts: DecodedShapes['tracts']['features']
  readonly #places: Map<Geoid, number>

  constructor({ features }: DecodedShapes['tracts']) {
    this.#tracts = features
    this.#places = new Map(features.map((tract, place) => [tract.properties.geoid, place]))
  }

  /** Null for no tract, or one that is not in the layer. */
  placeOf(geoid: Geoid | null): number | null {
    return geoid === null ? null : (this.#places.get(geoid) ?? null)
  }

  geoidAt(place: number | null): Geoid | null {
    return place === null ? null : this.#tracts[place]!.properties.geoid
  }

  shapeOf(geoid: Geoid | null): Polygon | MultiPolygon | null {
    const place = this.placeOf(geoid)
    return place === null ? null : this.#tracts[place]!.geometry
  }
}
