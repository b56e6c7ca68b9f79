import type { Feature, MultiPolygon, Polygon } from 'geojson'
import { boundsOf, type Bounds } from './bounds-of.ts'
import { featureAt } from './feature-at.ts'

/** Finds the shapes of a layer under a pointer that moves: only those near a point are looked at closely. */
export class FeatureFinder {
  readonly #features: readonly Feature<Polygon | MultiPolygon, unknown>[]
  readonly #boxes: readonly Bounds[]

  constructor(features: readonly Feature<Polygon | MultiPolygon, unknown>[]) {
    this.#features = features
    this.#boxes = features.map(({ geometry }) => boundsOf(geometry))
  }

  /** The place in the layer of the first shape that holds a point, longitude and latitude in degrees; null where none does. */
  at([lon, lat]: readonly [number, number]): number | null {
    const found = this.#features.findIndex((feature, i) => {
      const [west, south, east, north] = this.#boxes[i]!
      const isNear = west <= lon && lon <= east && south <= lat && lat <= north
      return isNear && featureAt([feature], [lon, lat]) !== null
    })
    return found < 0 ? null : found
  }
}
