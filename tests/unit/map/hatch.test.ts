import { expect, it } from 'vitest'
import { hatchImage } from '../../../src/map/hatch.ts'

const alpha = ({ data, width }: ReturnType<typeof hatchImage>, x: number, y: number) =>
  data[(y * width + x) * 4 + 3]!

it('repeats every 8 px across its lines', () => {
  for (const scale of [1, 2, 2.6, 3]) {
    expect(hatchImage('#62666e', scale).width / scale / Math.SQRT2).toBeCloseTo(8, 0)
  }
})

it('is seamless: each row is the one above moved one pixel left, around the edges too', () => {
  const image = hatchImage('#62666e', 2)
  for (let y = 0; y < image.height; y++) {
    for (let x = 0; x < image.width; x++) {
      const below = alpha(image, (x + image.width - 1) % image.width, (y + 1) % image.height)
      expect(below).toBe(alpha(image, x, y))
    }
  }
})

it('covers as much as 0.6 px lines 8 px apart do, at the hatch’s strength', () => {
  const image = hatchImage('#62666e', 3)
  const mean = image.data.filter((_, i) => i % 4 === 3).reduce((a, b) => a + b) / image.width ** 2
  const strongest = Math.max(...image.data.filter((_, i) => i % 4 === 3))
  expect(mean / strongest).toBeCloseTo(0.6 / 8, 1)
  expect([...image.data.slice(0, 3)]).toEqual([0x62, 0x66, 0x6e])
})
