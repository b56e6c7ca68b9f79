import { Resvg } from '@resvg/resvg-js'
import sharp from 'sharp'

// Each thread draws a city: more threads for one picture gain nothing.
sharp.concurrency(1)

/** As the font files name themselves: the one of the sans says the weight that it was cut from, whatever its own. */
const FAMILIES = { sansSerifFamily: 'Source Sans 3 ExtraLight', serifFamily: 'Source Serif 4' }

/**
 * An SVG figure as a PNG, `zoom` times its size in px, set in these font files alone. Figures are of few colours: as a palette they take a third of
 * the bytes and look the same.
 */
export async function rasterPng(svg: string, fontFiles: string[], zoom: number): Promise<Buffer> {
  const font = { loadSystemFonts: false, fontFiles, ...FAMILIES }
  const { pixels, width, height } = new Resvg(svg, {
    font,
    fitTo: { mode: 'zoom', value: zoom },
  }).render()
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .png({ palette: true, colours: 128, dither: 0, effort: 7, compressionLevel: 9 })
    .toBuffer()
}
