import { say } from '../words/say.ts'
import { encodePng } from './encode-png.ts'
import type { SizedSvg } from './figure-svg.ts'
import { withNotes, type PngNotes } from './png-chunks.ts'

/** An inch of paper, px. */
const INCH = 96

/**
 * An SVG as a PNG. Its texts must be shapes: browsers do not agree on when the fonts of an image are ready. It must have the picture's size: some
 * browsers draw an image at its own size first, and enlarge that. Rejects with an Error where the device cannot draw a picture as large.
 */
export async function drawPng(
  { text, width, height }: SizedSvg,
  { scale, texts }: { scale: number; texts: PngNotes['texts'] },
): Promise<Blob> {
  const png = await (await rasterized(text, width, height)).arrayBuffer()
  const noted = withNotes(new Uint8Array(png), { dpi: INCH * scale, texts })
  return new Blob([noted], { type: 'image/png' })
}

async function rasterized(svg: string, width: number, height: number): Promise<Blob> {
  const tooLarge = new Error(
    say(
      'This device cannot draw a picture of {width} by {height} pixels. Take a smaller one, or SVG or PDF, which are sharp at any size.',
      { width, height },
    ),
  )
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d')
  if (!context) throw tooLarge
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    context.drawImage(image, 0, 0, width, height)
  } finally {
    URL.revokeObjectURL(address)
  }
  // Over its limit a canvas stays empty, and tells nobody; a figure fills all of its ground.
  const isEmpty = context.getImageData(width - 1, height - 1, 1, 1).data[3] === 0
  const png = isEmpty ? null : await encodePng(canvas)
  // Where memory is short, it is given back before it is next cleared up.
  canvas.width = 0
  if (!png) throw tooLarge
  return png
}
