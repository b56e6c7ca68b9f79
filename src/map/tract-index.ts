import type { MultiPolygon, Polygon } from 'geojson'
import type { Geoid } from '../domain/geoid.ts'
import type { Vintage } from '../domain/vintage.ts'
import type { DecodedShapes } from '../spatial/decode-shapes.ts'

/** From a tract's identifier to its place in the layer, which is its feature id, and back. */
export class TractIndex {
  readonly #tracts: DecodedShapes<Vintage>['tracts']['features']
  readonly #places: Map<Geoid<Vintage>, number>

  constructor({ features }: DecodedShapes<Vintage>['tracts']) {
    this.#tracts = features
    this.#places = new Map(features.map((tract, place) => [tract.properties.geoid, place]))
  }

  /** Null for no tract, or one that is not in the layer. */
  placeOf(geoid: Geoid<Vintage> | null): number | null {
    return geoid === null ? null : (this.#places.get(geoid) ?? null)
  }

  geoidAt(place: number | null): Geoid<Vintage> | null {
    return place === null ? null : this.#tracts[place]!.properties.geoid
  }

  shapeOf(geoid: Geoid<Vintage> | null): Polygon | MultiPolygon | null {
    const place = this.placeOf(geoid)
    return place === null ? null : this.#tracts[place]!.geometry
  }
}
