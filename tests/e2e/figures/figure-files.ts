import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Asked } from './drawn-figures.ts'

export interface FigureFile {
  name: string
  svg: string
}

/** Figures as files, drawn by a process of its own, in the order of their names. */
export function figureFiles(asked: Omit<Asked, 'out'>): FigureFile[] {
  const out = mkdtempSync(join(tmpdir(), 'figures-'))
  execFileSync(
    'npx',
    ['tsx', 'tests/e2e/figures/draw-figures.ts', JSON.stringify({ ...asked, out })],
    {
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  )
  return readdirSync(out)
    .sort()
    .map((file) => ({
      name: file.replace(/\.svg$/, ''),
      svg: readFileSync(join(out, file), 'utf8'),
    }))
}

/** A figure's texts with their places, the colours it uses and its size, in a short line: the paths of its maps are left out. */
export function outline({ name, svg }: FigureFile): string {
  const [, height, width] = /^<svg height="([\d.]+)".*? width="([\d.]+)"/s.exec(svg) ?? []
  const texts = svg.match(/<text[ >].*?<\/text>/gs) ?? []
  const places = svg.match(/ transform="[^"]*"/g) ?? []
  const colours = [...new Set(svg.match(/#[0-9a-f]{6}\b/g))].sort()
  const hash = createHash('sha256')
    .update(JSON.stringify([texts, places, colours]))
    .digest('hex')
    .slice(0, 12)
  return `${name} ${width}×${height} ${texts.length} texts ${hash}`
}

const require = createRequire(import.meta.url)

/** A style sheet with the fonts that figures are set in. */
export function fontSheet(): string {
  const face = (family: string, name: string, weight: number, style: 'normal' | 'italic') => {
    const file = require.resolve(`@fontsource/${name}/files/${name}-latin-${weight}-${style}.woff2`)
    const data = readFileSync(file).toString('base64')
    return `@font-face{font-family:'${family}';font-weight:${weight};font-style:${style};src:url(data:font/woff2;base64,${data})}`
  }
  return [
    ...[400, 600, 700].map((weight) => face('Source Sans 3', 'source-sans-3', weight, 'normal')),
    ...[400, 600].map((weight) => face('Source Serif 4', 'source-serif-4', weight, 'normal')),
    face('Source Serif 4', 'source-serif-4', 400, 'italic'),
  ].join('')
}
