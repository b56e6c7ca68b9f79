import { hasGap, RING, type CityMark } from './city-marks.ts'
import { placeLabels, type Box, type PlacedLabel } from './place-labels.ts'

/**
 * Names beside the dots, on a map and in its inset apart: the chosen city first, then those with a figure by
 * tracts, as many as there is room for and about one per 40 px of width.
 */
export function cityLabels(
  marks: readonly CityMark[],
  first: string | null,
  map: Box,
  inset: Box,
  size: number,
): PlacedLabel[] {
  return [false, true].flatMap((inInset) => {
    const bounds = inInset ? inset : map
    const most = Math.max(5, Math.round((bounds.right - bounds.left) / 40))
    const ranked = marks
      .filter((mark) => mark.inset === inInset)
      .toSorted(
        (a, b) =>
          Number(b.city.id === first) - Number(a.city.id === first) ||
          b.city.tracts - a.city.tracts,
      )
    const dots = ranked.map((mark) => ({
      id: mark.city.id,
      x: mark.x,
      y: mark.y,
      r: mark.r + (mark.city.fragile ? RING : 0) + (mark.city.id === first ? 4 : 0),
      minor: !hasGap(mark.city),
      text: hasGap(mark.city) || mark.city.id === first ? mark.city.name : null,
    }))
    return placeLabels(dots, bounds, size, inInset ? [] : [inset]).slice(0, most)
  })
}
