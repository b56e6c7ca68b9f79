import type { Page } from '@playwright/test'

const STEPS = [-8, -4, 0, 4, 8]

/** By how much the second of two pictures (PNG) of one size has to be moved, in px to the right and down and in steps of four, to look most like the first. */
export function bestShift(page: Page, one: Buffer, other: Buffer): Promise<[number, number]> {
  return page.evaluate(
    async ({ texts, steps }) => {
      const bitmaps = await Promise.all(
        texts.map(async (text) => {
          const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
          return createImageBitmap(new Blob([bytes], { type: 'image/png' }))
        }),
      )
      const [width, height] = [bitmaps[0]!.width, bitmaps[0]!.height]
      const [a, b] = bitmaps.map((bitmap) => {
        const context = new OffscreenCanvas(width, height).getContext('2d')!
        context.drawImage(bitmap, 0, 0)
        return context.getImageData(0, 0, width, height).data
      }) as [Uint8ClampedArray, Uint8ClampedArray]
      const unlike = (dx: number, dy: number) => {
        let sum = 0
        for (let y = 8; y < height - 8; y += 2)
          for (let x = 8; x < width - 8; x += 2) {
            const [i, j] = [4 * (y * width + x), 4 * ((y - dy) * width + x - dx)]
            sum += Math.abs(a[i]! - b[j]!) + Math.abs(a[i + 1]! - b[j + 1]!)
          }
        return sum
      }
      const tried = steps.flatMap((dx) =>
        steps.map((dy) => ({ shift: [dx, dy] as [number, number], by: unlike(dx, dy) })),
      )
      return tried.reduce((best, next) => (next.by < best.by ? next : best)).shift
    },
    { texts: [one, other].map((picture) => picture.toString('base64')), steps: STEPS },
  )
}
