import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import { bearing, compassOf, type Compass, type Place } from '../spatial/compass.ts'
import { neighbourTowards } from '../spatial/neighbour-towards.ts'
import { shapeCentre } from '../spatial/shape-centre.ts'
import type { OpenCity } from './open-city.svelte.ts'

/** A shape that adjoins another, and in which direction its centre lies. */
export interface Neighbour {
  place: number
  direction: Compass
}

/** Who adjoins whom in one layer of a city, by compass direction. */
export class Neighbours {
  readonly #centres: (Place | null)[]
  readonly #touching: readonly (readonly number[])[]

  /** `touching`: of each shape the places of those that share a point of their outlines with it. */
  constructor(
    layer: FeatureCollection<Polygon | MultiPolygon>,
    touching: readonly (readonly number[])[],
  ) {
    this.#centres = layer.features.map(({ geometry }) => shapeCentre(geometry))
    this.#touching = touching
  }

  /** All that adjoin the shape at a place, clockwise from north. */
  of(place: number): Neighbour[] {
    const here = this.#centres[place]
    if (!here) return []
    return (this.#touching[place] ?? [])
      .flatMap((other) => {
        const there = this.#centres[other]
        return there ? [{ place: other, degrees: bearing(here, there) }] : []
      })
      .sort((a, b) => ((a.degrees + 22.5) % 360) - ((b.degrees + 22.5) % 360))
      .map(({ place: other, degrees }) => ({ place: other, direction: compassOf(degrees) }))
  }

  /** The one that lies most in a direction; null where none does. */
  towards(place: number, direction: Compass): number | null {
    return neighbourTowards(this.#centres, this.#touching, place, direction)
  }
}

type Layer = 'tracts' | 'areas'
const known = new WeakMap<OpenCity, Partial<Record<Layer, Neighbours>>>()

/** The neighbours in one layer of an opened city, found once; null before its shapes are there. */
export function neighboursIn(open: OpenCity, layer: Layer): Neighbours | null {
  const [shapes, touching] = [open.shapes.value, open.neighbours(layer)]
  if (!shapes || !touching) return null
  const layers = known.get(open) ?? {}
  known.set(open, layers)
  return (layers[layer] ??= new Neighbours(shapes[layer], touching))
}
