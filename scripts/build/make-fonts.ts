import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import subsetFont from 'subset-font'
import { FONT_FACES, FONT_FORMATS, fontFile, type FontFace } from '../../src/look/font-face.ts'

const require = createRequire(import.meta.url)

const span = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('')

/** ASCII, the letters of western Europe, and the marks of typography. */
const CHARACTERS = `${span(0x20, 0x7e)}${span(0xa0, 0xff)}ŒœŠšŽžŸ–—‘’‚“”„†•…‹›−`
/** What is kept of the faces' tables: without it no pair is set closer, and no accent over its letter. */
const FEATURES = ['kern', 'mark', 'mkmk', 'ccmp']

/** Where they are kept between builds. */
export const FONTS_FOLDER = '.cache/fonts'

/**
 * The faces that figures are set in, as files with the letters that English, Spanish and names of towns need: TrueType for PDFs and for
 * pictures drawn in Node, WOFF2 to be put into SVGs, and their outlines as JSON (`FaceOutlines`). Made on first use. Returns the folder, with
 * a file of each face in each format (`fontFile`).
 */
export async function makeFonts(folder = FONTS_FOLDER): Promise<string> {
  const path = resolve(folder)
  mkdirSync(path, { recursive: true })
  await Promise.all(FONT_FACES.map((face) => makeFace(path, face)))
  return path
}

async function makeFace(folder: string, face: FontFace): Promise<void> {
  const make = {
    ttf: () => subsetOf(face, 'truetype'),
    woff2: () => subsetOf(face, 'woff2'),
    json: async () => {
      const { outlineFace } = await import('./outline-face.ts')
      return JSON.stringify(outlineFace(await subsetOf(face, 'truetype'), CHARACTERS))
    },
  }
  for (const format of FONT_FORMATS) {
    const path = join(folder, fontFile(face, format))
    if (existsSync(path)) continue
    // Whole or not at all, also where several processes make them.
    const part = `${path}.${process.pid}.part`
    writeFileSync(part, await make[format]())
    renameSync(part, path)
  }
}

function subsetOf(face: FontFace, targetFormat: 'truetype' | 'woff2'): Promise<Uint8Array> {
  const whole = readFileSync(fontSource(face))
  return subsetFont(whole, CHARACTERS, { targetFormat, keepFeatures: FEATURES, noHinting: true })
}

/** The file, of a package, that a face is made of. */
export function fontSource({ family, weight, italic }: FontFace): string {
  const name = family.toLowerCase().replaceAll(' ', '-')
  return require.resolve(
    `@fontsource/${name}/files/${name}-latin-${weight}-${italic ? 'italic' : 'normal'}.woff2`,
  )
}
