import { Resvg } from '@resvg/resvg-js'

/** An SVG figure as a PNG, `zoom` times its size in px, set in these font files alone. */
export function rasterPng(svg: string, fontFiles: string[], zoom: number): Buffer {
  const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Source Sans 3' }
  return new Resvg(svg, { font, fitTo: { mode: 'zoom', value: zoom } }).render().asPng()
}
