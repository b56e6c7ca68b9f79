import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labelBox, placeLabels, type Box } from '../../../src/charts/place-labels.ts'

const BOUNDS: Box = { left: 0, top: 0, right: 300, bottom: 200 }
const dot = (id: string, x: number, y: number, text: string | null = id) => ({
  id,
  x,
  y,
  r: 5,
  text,
})

describe('labels', () => {
  it('stand to the right of a dot that has room', () => {
    const [label] = placeLabels([dot('Tulsa', 50, 50)], BOUNDS, 13)
    expect(label).toMatchObject({ id: 'Tulsa', anchor: 'start', x: 60 })
  })

  it('go to the left at the right edge', () => {
    const [label] = placeLabels([dot('Boston', 290, 50)], BOUNDS, 13)
    expect(label!.anchor).toBe('end')
  })

  it('are left out where nothing is free, the later one first', () => {
    const bounds = { left: 0, top: 0, right: 60, bottom: 20 }
    const placed = placeLabels([dot('Akron', 8, 10), dot('Dayton', 9, 10)], bounds, 13)
    expect(placed.map((label) => label.id)).not.toContain('Dayton')
  })

  it('cover a minor dot only when there is no other place', () => {
    const crowd = [50, 64, 78].flatMap((x) =>
      [20, 35, 50, 65, 80].map((y) => ({ ...dot(`${x} ${y}`, x, y, null), minor: true })),
    )
    const tulsa = { ...dot('Tulsa', 20, 50) }
    const bounds = { left: 10, top: 0, right: 100, bottom: 100 }
    expect(placeLabels([tulsa, ...crowd], bounds, 13)).toHaveLength(1)
    const solid = crowd.map((each) => ({ ...each, minor: false }))
    expect(placeLabels([tulsa, ...solid], bounds, 13)).toHaveLength(0)
  })

  it('never overlap one another, a dot, blocked ground or the bounds', () => {
    const blocked = { left: 200, top: 100, right: 300, bottom: 200 }
    const dots = fc.array(
      fc.tuple(fc.integer({ min: 5, max: 295 }), fc.integer({ min: 5, max: 195 })),
      {
        maxLength: 25,
      },
    )
    fc.assert(
      fc.property(dots, (places) => {
        const all = places.map(([x, y], i) => dot(`City ${i}`, x, y))
        const boxes = placeLabels(all, BOUNDS, 13, [blocked]).map((label) => labelBox(label, 13))
        boxes.forEach((box, i) => {
          expect(box.left >= 0 && box.top >= 0 && box.right <= 300 && box.bottom <= 200).toBe(true)
          for (const other of [blocked, ...boxes.slice(0, i)]) {
            const apart =
              box.right <= other.left ||
              other.right <= box.left ||
              box.bottom <= other.top ||
              other.bottom <= box.top
            expect(apart).toBe(true)
          }
          for (const { x, y } of all) {
            const inside = x > box.left && x < box.right && y > box.top && y < box.bottom
            expect(inside).toBe(false)
          }
        })
      }),
    )
  })
})
