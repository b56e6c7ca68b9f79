import { svgOf, svgText } from '../figure/svg-nodes.ts'
import { say } from '../words/say.ts'
import { withNotes, type PngNotes } from './png-chunks.ts'

/** An inch of paper, px. */
const INCH = 96

/**
 * An SVG as a PNG of so many times its size. Its texts must be shapes: browsers do not agree on when the fonts of an image are ready. Rejects
 * with an Error where the device cannot draw a picture as large.
 */
export async function drawPng(
  outlined: string,
  scale: number,
  texts: PngNotes['texts'],
): Promise<Blob> {
  const svg = svgOf(outlined)
  const [width, height] = ['width', 'height'].map((name) =>
    Math.round(Number(svg.attributes.get(name)) * scale),
  ) as [number, number]
  // Some browsers draw an image at its own size first, and enlarge that.
  svg.attributes.set('width', String(width))
  svg.attributes.set('height', String(height))
  const png = await (await rasterized(svgText(svg), width, height)).arrayBuffer()
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
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
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
  const png = isEmpty
    ? null
    : await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  // Where memory is short, it is given back before it is next cleared up.
  canvas.width = 0
  if (!png) throw tooLarge
  return png
}
