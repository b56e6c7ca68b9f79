import { textWidth } from './text-width.ts'

/** A dot that may get a label. All in px. */
export interface LabelledDot {
  id: string
  x: number
  y: number
  r: number
  /** Null for a dot that is only in the way. */
  text: string | null
  /** A dot that a label may cover where it finds no other place. */
  minor?: boolean
}

export interface PlacedLabel {
  id: string
  text: string
  /** Where the text starts, is centred or ends, by `anchor`; `y` is its baseline. */
  x: number
  y: number
  anchor: 'start' | 'middle' | 'end'
}

export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

const GAP = 5

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

const within = (box: Box, bounds: Box) =>
  box.left >= bounds.left &&
  box.right <= bounds.right &&
  box.top >= bounds.top &&
  box.bottom <= bounds.bottom

function touches(box: Box, dot: LabelledDot): boolean {
  const x = Math.max(box.left, Math.min(dot.x, box.right))
  const y = Math.max(box.top, Math.min(dot.y, box.bottom))
  return Math.hypot(dot.x - x, dot.y - y) < dot.r + 1
}

/** The places a label may take beside its dot, best first: right, left, above, below, then between them. */
export function labelPlaces(dot: LabelledDot, text: string, size: number): PlacedLabel[] {
  const { id, x, y, r } = dot
  const side = r + GAP
  const corner = r * 0.75 + 3
  const at = (dx: number, dy: number, anchor: PlacedLabel['anchor']) => ({
    id,
    text,
    x: x + dx,
    y: y + dy + size * 0.34,
    anchor,
  })
  return [
    at(side, 0, 'start'),
    at(-side, 0, 'end'),
    at(0, -side - size * 0.3, 'middle'),
    at(0, side + size * 0.4, 'middle'),
    at(side - 1, -r * 0.7, 'start'),
    at(side - 1, r * 0.7, 'start'),
    at(1 - side, -r * 0.7, 'end'),
    at(1 - side, r * 0.7, 'end'),
    at(corner, -corner - 2, 'start'),
    at(corner, corner + 2, 'start'),
    at(-corner, -corner - 2, 'end'),
    at(-corner, corner + 2, 'end'),
  ]
}

/** The ground a label covers, for a font size in px. */
export function labelBox({ text, x, y, anchor }: PlacedLabel, size: number): Box {
  const width = textWidth(text, size)
  const left = x - { start: 0, middle: width / 2, end: width }[anchor]
  return { left, right: left + width, top: y - size * 0.8, bottom: y + size * 0.25 }
}

/**
 * Labels for the dots that have room: in the order given, each at its best place that stays inside `bounds`
 * and touches neither a dot, an earlier label nor `blocked` ground (a minor dot, if need be); one without such a place is left out.
 */
export function placeLabels(
  dots: readonly LabelledDot[],
  bounds: Box,
  size: number,
  blocked: readonly Box[] = [],
): PlacedLabel[] {
  const placed: PlacedLabel[] = []
  const taken = [...blocked]
  for (const dot of dots) {
    if (dot.text === null) continue
    const places = labelPlaces(dot, dot.text, size).filter((label) => {
      const box = labelBox(label, size)
      return within(box, bounds) && !taken.some((other) => overlap(box, other))
    })
    const clearOf = (obstacles: readonly LabelledDot[]) =>
      places.find((label) => {
        const box = labelBox(label, size)
        return !obstacles.some((other) => touches(box, other))
      })
    const free = clearOf(dots) ?? clearOf(dots.filter((other) => !other.minor))
    if (!free) continue
    placed.push(free)
    taken.push(labelBox(free, size))
  }
  return placed
}
