import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { tmpdir } from 'node:os'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { makeFonts } from '../../../scripts/build/make-fonts.ts'
import { facesIn } from '../../../src/export/faces-in.ts'
import { outlineText } from '../../../src/export/outline-text.ts'
import { pdfTree } from '../../../src/export/pdf-tree.ts'
import type { OutlinesOf } from '../../../src/export/placed-runs.ts'
import { svgOf, svgText, type SvgElement } from '../../../src/figure/svg-nodes.ts'
import type { FaceOutlines } from '../../../src/look/face-outlines.ts'
import { FONT_FACES, fontFile } from '../../../src/look/font-face.ts'

// All faces are made once.
vi.setConfig({ hookTimeout: 120_000 })

let folder: string
const outlines = new Map<string, FaceOutlines>()
const outlinesOf: OutlinesOf = (face) => outlines.get(fontFile(face, 'json'))!

beforeAll(async () => {
  folder = await makeFonts(mkdtempSync(join(tmpdir(), 'fonts-')))
  for (const face of FONT_FACES) {
    const file = fontFile(face, 'json')
    outlines.set(file, JSON.parse(readFileSync(join(folder, file), 'utf8')) as FaceOutlines)
  }
})
afterAll(() => rmSync(folder, { recursive: true }))

const SANS = `font-family="'Source Sans 3', sans-serif"`
const all = (element: SvgElement, name: string): SvgElement[] =>
  element.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...all(child, name)],
  )
const number = ({ attributes }: SvgElement, name: string) => Number(attributes.get(name))
const xs = (path: SvgElement) =>
  [...path.attributes.get('d')!.matchAll(/[A-Z](-?[\d.]+)/g)].map(([, x]) => Number(x))

describe('the faces in an SVG', () => {
  it('are those of its texts, by what they stand in', () => {
    const svg = svgOf(
      `<svg ${SANS}><g font-weight="600"><text>a<tspan font-weight="400">b</tspan></text></g>` +
        `<text style="font-family: 'Source Serif 4', serif" font-style="italic">c</text><text> </text></svg>`,
    )
    expect(facesIn(svg)).toEqual([
      { family: 'Source Sans 3', weight: 600, italic: false },
      { family: 'Source Sans 3', weight: 400, italic: false },
      { family: 'Source Serif 4', weight: 400, italic: true },
    ])
  })
})

describe('the faces of figures', () => {
  it('have what English, Spanish and typography need', () => {
    for (const [file, { glyphs }] of outlines)
      for (const character of 'Az09áéíñóúü¿¡«»–—−·“”’…×')
        expect(glyphs[character], `${character} of ${file}`).toBeDefined()
  })

  it('set all figures equally wide, so that columns of numbers stand', () => {
    for (const { glyphs } of outlines.values())
      expect(new Set([...'0123456789'].map((figure) => glyphs[figure]![0])).size).toBe(1)
  })
})

describe('texts as shapes', () => {
  it('stand where their anchor puts them, and are painted as they were', () => {
    const svg = svgOf(
      `<svg ${SANS}><text x="100" y="40" font-size="20" text-anchor="end" fill="#123456">Milwaukee</text></svg>`,
    )
    const outlined = outlineText(svg, outlinesOf)
    expect(all(outlined, 'text')).toEqual([])
    const [group] = all(outlined, 'g')
    expect(group!.attributes.get('fill')).toBe('#123456')
    const [path] = all(outlined, 'path')
    expect(Math.max(...xs(path!))).toBeLessThanOrEqual(100)
    expect(Math.max(...xs(path!))).toBeGreaterThan(97)
    expect(Math.min(...xs(path!))).toBeGreaterThan(0)
  })

  it('are kerned and tracked', () => {
    const setAs = (text: string, more = '') =>
      all(
        outlineText(
          svgOf(`<svg ${SANS}><text font-size="100" ${more}>${text}</text></svg>`),
          outlinesOf,
        ),
        'path',
      )[0]!
    const { glyphs } = outlines.get('source-sans-3-400.json')!
    const right = (path: SvgElement) => Math.max(...xs(path))
    // "AV" kerned is shorter than A's advance and V.
    expect(right(setAs('AV'))).toBeLessThan(glyphs.A![0] / 10 + right(setAs('V')))
    expect(right(setAs('nn', 'letter-spacing="5"'))).toBeCloseTo(right(setAs('nn')) + 5, 1)
  })
})

describe('texts for a PDF', () => {
  it('stay texts, whole when read in their order, each piece at its place', () => {
    const svg = svgOf(
      `<svg ${SANS}><text x="10" y="20" font-size="30"><tspan font-weight="600">AVATAR </tspan><tspan>To &amp; fro</tspan></text></svg>`,
    )
    const pieces = all(pdfTree(svg, outlinesOf), 'text')
    expect(pieces.length).toBeGreaterThan(2)
    const places = pieces.map((piece) => number(piece, 'x'))
    expect(places[0]).toBe(10)
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(pieces.map(({ children }) => children.join('')).join('')).toBe('AVATAR To & fro')
    expect(new Set(pieces.map(({ attributes }) => attributes.get('text-anchor')))).toEqual(
      new Set(['start']),
    )
  })

  it('have their halo first, under all pieces', () => {
    const svg = svgOf(
      `<svg ${SANS}><g paint-order="stroke"><text x="0" y="9" font-size="30" fill="#111111" stroke="#ffffff" stroke-width="3">AVA</text></g></svg>`,
    )
    const drawn = all(pdfTree(svg, outlinesOf), 'text').map(({ attributes }) =>
      attributes.get('fill') === 'none' ? 'stroke' : 'fill',
    )
    const half = drawn.length / 2
    expect(drawn).toEqual([
      ...new Array<string>(half).fill('stroke'),
      ...new Array<string>(half).fill('fill'),
    ])
    expect(svgText(pdfTree(svg, outlinesOf))).not.toContain('paint-order')
  })
})
