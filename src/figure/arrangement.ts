import type { PartId, PlacedPart } from './figure-part.ts'

/** How parts stand to one another: below one another, side by side with these parts of the width, or one alone. */
export type Arrangement =
  | PartId
  | { stack: readonly Arrangement[] }
  | { row: readonly { of: Arrangement; share: number }[] }

/** How high a part is at a width, px. Those that can be higher, as maps can, say how high they are at least and at best. Null: the figure has no such part. */
export type Heights = (id: PartId, width: number) => PartHeight | null

export interface PartHeight {
  least: number
  best: number
  /** What it may grow to, px; as high as it is at best unless it can grow. */
  most: number
}

interface Spaces {
  gutter: number
  gap: number
}

const NONE: PartHeight = { least: 0, best: 0, most: 0 }

/** An arrangement without the parts that the figure does not have; null where it has none of them. */
export function present(of: Arrangement, has: (id: PartId) => boolean): Arrangement | null {
  if (typeof of === 'string') return has(of) ? of : null
  if ('stack' in of) {
    const stack = of.stack.flatMap((child) => present(child, has) ?? [])
    return stack.length > 1 ? { stack } : (stack[0] ?? null)
  }
  const row = of.row.flatMap(({ of, share }) => {
    const child = present(of, has)
    return child ? [{ of: child, share }] : []
  })
  return row.length > 1 ? { row } : (row[0]?.of ?? null)
}

/** How high an arrangement is at a width. */
export function heightOf(
  of: Arrangement,
  width: number,
  heights: Heights,
  spaces: Spaces,
): PartHeight {
  if (typeof of === 'string') return heights(of, width) ?? NONE
  if ('stack' in of) {
    const gaps = spaces.gap * (of.stack.length - 1)
    const own = of.stack.map((child) => heightOf(child, width, heights, spaces))
    const total = (key: keyof PartHeight) => own.reduce((sum, height) => sum + height[key], gaps)
    return { least: total('least'), best: total('best'), most: total('most') }
  }
  const own = columnsOf(of.row, 0, width, spaces).map(({ of, width }) =>
    heightOf(of, width, heights, spaces),
  )
  const greatest = (key: keyof PartHeight) => Math.max(...own.map((height) => height[key]))
  return { least: greatest('least'), best: greatest('best'), most: greatest('most') }
}

/** The parts of an arrangement in their places, in a box in px that is at least as high as the arrangement is at least. */
export function placeParts(
  of: Arrangement,
  box: { x: number; y: number; width: number; height: number },
  heights: Heights,
  spaces: Spaces,
): PlacedPart[] {
  const { x, y, width, height } = box
  if (typeof of === 'string') {
    const own = heights(of, width) ?? NONE
    return [{ id: of, x, y, width, height: Math.min(Math.max(height, own.least), own.most) }]
  }
  if ('row' in of)
    return columnsOf(of.row, x, width, spaces).flatMap(({ of, x, width }) =>
      placeParts(of, { x, y, width, height }, heights, spaces),
    )
  const own = of.stack.map((child) => heightOf(child, width, heights, spaces))
  const given = shareOut(own, height - spaces.gap * (of.stack.length - 1))
  let top = y
  return of.stack.flatMap((child, i) => {
    const placed = placeParts(child, { x, y: top, width, height: given[i]! }, heights, spaces)
    top += given[i]! + spaces.gap
    return placed
  })
}

/** What of a height each of several gets: its least, then up to its best, then up to its most, the first ones first. */
function shareOut(own: readonly PartHeight[], height: number): number[] {
  const given = own.map(({ least }) => least)
  for (const key of ['best', 'most'] as const)
    own.forEach((each, i) => {
      const left = height - given.reduce((sum, part) => sum + part, 0)
      given[i] = Math.min(each[key], given[i]! + Math.max(0, left))
    })
  return given
}

function columnsOf(
  row: readonly { of: Arrangement; share: number }[],
  left: number,
  width: number,
  { gutter }: Spaces,
) {
  const free = width - gutter * (row.length - 1)
  const shares = row.reduce((sum, { share }) => sum + share, 0)
  let x = left
  return row.map(({ of, share }) => {
    const column = { of, x, width: (free * share) / shares }
    x += column.width + gutter
    return column
  })
}
