import Flatbush from 'flatbush'
import { boxesMeet, type Box } from './box.ts'
import type { GroundShape } from './ground-shapes.ts'

/** Finds the shapes whose boxes meet a box, in their own order. */
export type Search<Id extends string = string> = (box: Box) => GroundShape<Id>[]

/** A spatial index over all shapes of the country, built once. */
export function indexShapes<Id extends string>(shapes: readonly GroundShape<Id>[]): Search<Id> {
  if (shapes.length === 0) return () => []
  const index = new Flatbush(shapes.length)
  for (const { box } of shapes) index.add(...box)
  index.finish()
  return (box) =>
    index
      .search(...box)
      .sort((a, b) => a - b)
      .map((i) => shapes[i]!)
      .filter((shape) => boxesMeet(shape.box, box))
}
