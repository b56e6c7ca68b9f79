import { jsPDF } from 'jspdf'
import { svg2pdf } from 'svg2pdf.js'
import { svgOf, svgText, type SvgElement } from '../figure/svg-nodes.ts'
import { fontFile } from '../look/font-face.ts'
import type { Language } from '../words/language.ts'
import { base64 } from '../domain/base64.ts'
import { loadOutlines } from './face-store.ts'
import { facesIn } from './faces-in.ts'
import { fetchFace } from './fetch-face.ts'
import { parsedSvg } from './parsed-svg.ts'
import { pdfFamily, pdfTree } from './pdf-tree.ts'

/** What a PDF says of itself. */
export interface PdfNotes {
  title: string
  subject: string
  author: string
  keywords: string
  language: Language
}

/** Points a px: paper has 72 and 96 of them an inch. */
const POINTS = 72 / 96

/**
 * SVGs as a PDF, a page each: shapes stay shapes, texts are texts in fonts that the file brings with it. They must not have patterns. Rejects with
 * an Error where a font does not come.
 */
export async function drawPdf(pages: readonly string[], notes: PdfNotes): Promise<Blob> {
  const trees = pages.map(svgOf)
  const faces = trees.flatMap(facesIn)
  const outlinesOf = await loadOutlines(faces)
  const [first] = trees
  const pdf = new jsPDF({ ...pageOf(first!), unit: 'pt', compress: true, putOnlyUsedFonts: true })
  const named = new Map(faces.map((face) => [fontFile(face, 'ttf'), face]))
  await Promise.all(
    [...named].map(async ([file, face]) => {
      pdf.addFileToVFS(file, base64(new Uint8Array(await fetchFace(face, 'ttf'))))
      pdf.addFont(file, pdfFamily(face.family), face.italic ? 'italic' : 'normal', face.weight)
    }),
  )
  const { language, ...properties } = notes
  pdf.setDocumentProperties({ ...properties, creator: properties.author })
  pdf.setLanguage(language === 'en' ? 'en-US' : language)
  pdf.viewerPreferences({ DisplayDocTitle: true })
  for (const tree of trees) {
    const { format, orientation } = pageOf(tree)
    if (tree !== first) pdf.addPage(format, orientation)
    const drawn = svgText(pdfTree(tree, outlinesOf))
    const [width, height] = format
    await svg2pdf(parsedSvg(drawn), pdf, { x: 0, y: 0, width, height })
  }
  return pdf.output('blob')
}

function pageOf({ attributes }: SvgElement) {
  const [width, height] = ['width', 'height'].map(
    (name) => Number(attributes.get(name)) * POINTS,
  ) as [number, number]
  const orientation = width > height ? ('landscape' as const) : ('portrait' as const)
  return { format: [width, height] as [number, number], orientation }
}
