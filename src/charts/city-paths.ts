import type { Vintage } from '../domain/vintage.ts'
import type { DecodedShapes } from '../spatial/decode-shapes.ts'
import { cityProjection } from './city-projection.ts'
import type { Bounds } from '../spatial/bounds-of.ts'
import type { MapSize } from './map-scale.ts'

/** What is drawn of a city's shapes. */
export type DrawnShapes<V extends Vintage> = Pick<DecodedShapes<V>, 'areas' | 'tracts' | 'land'>

/** Tracts that are drawn alike, as one path: a health step or null without an estimate, and whether they are outside the comparison. */
export interface TractPath {
  step: number | null
  faded: boolean
  d: string
}

/** The path data of a city's map, px. */
export interface CityPaths {
  land: string
  tracts: TractPath[]
  areas: string
  /** One tract's outline by its place. */
  tract: (index: number) => string
}

/** The city in the middle of a map of this size, at a scale in metres per px. */
export function cityPaths<V extends Vintage>(
  shapes: DrawnShapes<V>,
  looks: { steps: readonly (number | null)[]; faded: readonly boolean[] },
  bounds: Bounds,
  frame: MapSize & { metresPerPixel: number },
): CityPaths {
  const { path } = cityProjection(bounds, frame)
  const alike = new Map<string, TractPath>()
  shapes.tracts.features.forEach((tract, i) => {
    const [step, faded] = [looks.steps[i] ?? null, looks.faded[i] ?? false]
    const key = `${step} ${faded}`
    const known = alike.get(key) ?? { step, faded, d: '' }
    alike.set(key, { ...known, d: known.d + path(tract) })
  })
  return {
    land: path(shapes.land),
    tracts: [...alike.values()],
    areas: path(shapes.areas),
    tract: (index) => path(shapes.tracts.features[index]!),
  }
}
