import { expect, it } from 'vitest'
import { hatchImage } from '../../../src/map/hatch.ts'

const LINE = { colour: '#62666e', opacity: 0.55 }

const alpha = ({ data, width }: ReturnType<typeof hatchImage>, x: number, y: number) =>
  data[(y * width + x) * 4 + 3]!

it('repeats every 8 px across its lines', () => {
  for (const scale of [1, 2, 2.6, 3]) {
    expect(hatchImage(LINE, scale).width / scale / Math.SQRT2).toBeCloseTo(8, 0)
  }
})

it('is seamless: each row is the one above moved one pixel left, around the edges too', () => {
  const image = hatchImage(LINE, 2)
  for (let y = 0; y < image.height; y++) {
    for (let x = 0; x < image.width; x++) {
      const below = alpha(image, (x + image.width - 1) % image.width, (y + 1) % image.height)
      expect(below).toBe(alpha(image, x, y))
    }
  }
})

it('covers as much as 0.6 px lines 8 px apart do, at the hatch’s strength', () => {
  const image = hatchImage(LINE, 3)
  const mean = image.data.filter((_, i) => i % 4 === 3).reduce((a, b) => a + b) / image.width ** 2
  const strongest = Math.max(...image.data.filter((_, i) => i % 4 === 3))
  expect(mean / strongest).toBeCloseTo(0.6 / 8, 1)
  expect([...image.data.slice(0, 3)]).toEqual([0x62, 0x66, 0x6e])
})

it('sets its lines off from the ground with a wider, fainter casing', () => {
  const casing = { colour: '#ffffff', opacity: 0.4 }
  const { data, width } = hatchImage({ colour: '#000000', opacity: 1, casing }, 4)
  const pixels = Array.from({ length: width }, (_, x) => [...data.subarray(x * 4, x * 4 + 4)])
  expect(pixels).toContainEqual([0, 0, 0, 255])
  expect(pixels).toContainEqual([255, 255, 255, 102])
  expect(pixels.filter(([, , , opacity]) => opacity === 0).length).toBeGreaterThan(width / 2)
})
