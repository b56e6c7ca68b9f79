import type { PlateArea } from './plate-areas.ts'
import { labelBox, type Box, type PlacedLabel } from './place-labels.ts'

/** From these sizes on, in px², all of an area's label has room, or its letter alone. */
const FULL_FROM_PX2 = 1500
const LETTER_FROM_PX2 = 500
/** Of the letters on areas and of towns' names, px. */
export const AREA_SIZE = 11
export const PLACE_SIZE = 13
const MOST_PLACES = 12

export interface PlateLabel extends PlacedLabel {
  /** Of the area it stands on; null without one. */
  grade: PlateArea['properties']['grade']
}

/** A town to be named, px. */
export interface PlatePlace {
  name: string
  x: number
  y: number
}

const touch = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/**
 * What is written on a plate: towns, the largest first, then areas, the largest first, each with all of its label or its letter alone.
 * One that would touch another or the edge is left out.
 */
export function plateLabels(
  areas: readonly PlateArea[],
  places: readonly PlatePlace[],
  { width, height }: { width: number; height: number },
): { places: PlacedLabel[]; areas: PlateLabel[] } {
  const taken: Box[] = []
  const fits = (label: PlacedLabel, size: number) => {
    const box = labelBox(label, size)
    const isInside = box.left > 4 && box.right < width - 4 && box.top > 4 && box.bottom < height - 4
    if (!isInside || taken.some((other) => touch(box, other))) return false
    taken.push(box)
    return true
  }
  const middle = (id: string, text: string, x: number, y: number, size: number): PlacedLabel => ({
    ...{ id, text, x, y: y + size * 0.34 },
    anchor: 'middle',
  })
  const named: PlacedLabel[] = []
  for (const { name, x, y } of places) {
    const label = middle(name, name, x, y, PLACE_SIZE)
    if (named.length < MOST_PLACES && fits(label, PLACE_SIZE + 3)) named.push(label)
  }
  const lettered = areas
    .toSorted((a, b) => b.px2 - a.px2)
    .flatMap(({ properties: { area_id, label, grade }, px2, pole: [x, y] }): PlateLabel[] => {
      const full = px2 >= FULL_FROM_PX2 ? (label ?? grade) : null
      const letter = px2 >= LETTER_FROM_PX2 ? grade : null
      for (const text of [full, letter]) {
        if (!text) continue
        const placed = middle(String(area_id), text, x, y, AREA_SIZE)
        if (fits(placed, AREA_SIZE + 1)) return [{ ...placed, grade }]
      }
      return []
    })
  return { places: named, areas: lettered }
}
