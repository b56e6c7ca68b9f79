import type { FigureAsked } from './figure-file.ts'
import { bareSvg } from './figure-file.ts'
import { figureFileName } from './file-name.ts'
import { pdfNotes, pngTexts } from './picture-notes.ts'

/** How a figure is made into a file. */
export type PictureFormat =
  { type: 'png'; scale: 1 | 2 | 4 } | { type: 'svg'; texts: 'live' | 'shapes' } | { type: 'pdf' }

export interface PictureFile {
  name: string
  blob: Blob
}

/**
 * A figure as a file. What writes it is fetched on first use. Rejects with an Error in words where a font or that code does not come, or a
 * picture is too large for the device.
 */
export async function pictureFile(asked: FigureAsked, format: PictureFormat): Promise<PictureFile> {
  const name = `${figureFileName(asked.spec, asked.content)}${suffixOf(format)}.${format.type}`
  return { name, blob: await pictureBlob(asked, format) }
}

async function pictureBlob(asked: FigureAsked, format: PictureFormat): Promise<Blob> {
  if (format.type === 'pdf') {
    const { drawPdf } = await import('./draw-pdf.ts')
    return drawPdf([bareSvg(asked, true)], pdfNotes(asked))
  }
  const { withFonts, withOutlines } = await import('./figure-svg.ts')
  if (format.type === 'svg') {
    const bare = bareSvg(asked)
    const svg = format.texts === 'live' ? await withFonts(bare) : (await withOutlines(bare)).text
    return new Blob([svg], { type: 'image/svg+xml' })
  }
  const { drawPng } = await import('./draw-png.ts')
  const { scale } = format
  return drawPng(await withOutlines(bareSvg(asked), scale), { scale, texts: pngTexts(asked) })
}

/** A picture at its own size, and texts that stay texts, are usual. */
function suffixOf(format: PictureFormat): string {
  if (format.type === 'png') return format.scale === 1 ? '' : `_${format.scale}x`
  return format.type === 'svg' && format.texts === 'shapes' ? '_outlined' : ''
}
