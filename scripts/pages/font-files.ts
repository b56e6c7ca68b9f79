import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import fontverter from 'fontverter'
import { FACES } from '../../src/look/type-face.ts'

const require = createRequire(import.meta.url)

/** The figures' faces as files that a drawer of SVG in Node reads, which know no WOFF: their paths, in `folder`, where they are kept. */
export async function fontFiles(folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true })
  const files: string[] = []
  // One after another: what the converter gives is its own memory, and the next one's.
  for (const [name, { family, weight, italic }] of Object.entries(FACES)) {
    const file = join(folder, `${name}.ttf`)
    files.push(file)
    if (existsSync(file)) continue
    const source = family === 'sans' ? 'source-sans-3' : 'source-serif-4'
    const packed = require.resolve(
      `@fontsource/${source}/files/${source}-latin-${weight}-${italic ? 'italic' : 'normal'}.woff2`,
    )
    writeFileSync(`${file}.new`, await fontverter.convert(readFileSync(packed), 'sfnt'))
    renameSync(`${file}.new`, file)
  }
  return files
}
