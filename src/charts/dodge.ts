interface Placed {
  x: number
  y: number
}

const TOLERANCE = 1e-6

/**
 * Offsets across a strip, in the order of `xs`, that keep dots of `radius` apart without moving any along the
 * axis: each dot, from low x to high, goes as near to the line as those before it allow. Sides are taken in
 * turn where both are equally near. The same input gives the same layout. All in px; `gap` is kept between rims.
 */
export function dodge(xs: readonly number[], radius: number, gap = 0.5): number[] {
  const distance = 2 * radius + gap
  const order = xs.map((_, i) => i).sort((a, b) => xs[a]! - xs[b]! || a - b)
  const offsets = xs.map(() => 0)
  let near: Placed[] = []
  order.forEach((index, turn) => {
    const x = xs[index]!
    near = near.filter((dot) => x - dot.x < distance)
    const y = nearestFree(x, near, distance, turn % 2 === 0 ? 1 : -1)
    offsets[index] = y
    near.push({ x, y })
  })
  return offsets
}

function nearestFree(x: number, near: readonly Placed[], distance: number, side: 1 | -1): number {
  const touching = near.flatMap((dot) => {
    const reach = Math.sqrt(distance ** 2 - (x - dot.x) ** 2)
    return [dot.y + reach, dot.y - reach]
  })
  const free = [0, ...touching].filter((y) =>
    near.every((dot) => Math.hypot(x - dot.x, y - dot.y) >= distance - TOLERANCE),
  )
  return free.reduce((best, y) => {
    const nearer = Math.abs(y) - Math.abs(best)
    if (Math.abs(nearer) < TOLERANCE) return Math.sign(y) === side ? y : best
    return nearer < 0 ? y : best
  })
}
