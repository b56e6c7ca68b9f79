import { GRADE_FILL, GRADE_LETTER, DARK, LIGHT, themeProperties } from '../look/palette.ts'
import type { FigureTheme } from './figure-spec.ts'
import { shareDefinitions } from './share-definitions.ts'
import { svgOf, svgText, type SvgElement, type SvgNode } from './svg-nodes.ts'

/** How a figure becomes a file of its own. */
export interface Standalone {
  theme: FigureTheme
  /** Style sheet with the fonts that the file brings with it. */
  fonts?: string
}

/** A figure leaves the atlas on white paper. */
const ON_PAPER = { ...LIGHT, paper: '#ffffff', halo: '#ffffff' }

const TOKENS: Record<FigureTheme, ReadonlyMap<string, string>> = {
  light: tokensOf(ON_PAPER),
  dark: tokensOf(DARK),
}

function tokensOf(theme: typeof LIGHT): ReadonlyMap<string, string> {
  const grades = (prefix: string, of: Record<string, string>) =>
    Object.entries(of).map(
      ([grade, value]) => [`--${prefix}-${grade.toLowerCase()}`, value] as const,
    )
  return new Map([
    ...themeProperties(theme),
    ...grades('grade', GRADE_FILL),
    ...grades('letter', GRADE_LETTER),
  ])
}

/** The colours that a figure of that theme is drawn in, by the names of their properties. */
export function figureTokens(theme: FigureTheme): ReadonlyMap<string, string> {
  return TOKENS[theme]
}

/** Only of use on a page. */
const OF_A_PAGE = /^(class|tabindex|role|id|bind:this|aria-.*|data-.*)$/
const LENGTHS = /^(x|y|x1|x2|y1|y2|cx|cy|r|width|height|d|transform|stroke-width)$/

/**
 * A chart that was rendered to markup, as an SVG file: with the colours of a theme instead of their names, a title and a description, without
 * what only a reader's hand calls forth. What a browser holds and what Svelte's server writes give the same file. The title is the root's
 * `data-title`, the description its `aria-label`. Throws an Error where the markup is not one svg, and for a colour that the theme lacks.
 */
export function standaloneSvg(markup: string, { theme, fonts }: Standalone): string {
  const svg = svgOf(markup)
  const { attributes } = svg
  const head = [
    element('title', attributes.get('data-title')),
    element('desc', attributes.get('aria-label')),
    element('style', fonts),
  ].filter((node) => node !== null)
  const clean = cleaned(shareDefinitions(svg), TOKENS[theme])
  clean.attributes.set('xmlns', 'http://www.w3.org/2000/svg')
  const language = attributes.get('lang')
  if (language !== undefined) clean.attributes.set('xml:lang', language)
  return `${svgText({ ...clean, children: [...head, ...clean.children] })}\n`
}

function element(name: string, text: string | undefined): SvgElement | null {
  return text ? { name, attributes: new Map(), children: [text] } : null
}

function cleaned(of: SvgElement, tokens: ReadonlyMap<string, string>): SvgElement {
  const isText = of.name === 'text' || of.name === 'tspan'
  return {
    name: of.name,
    attributes: new Map(
      [...of.attributes].flatMap(([name, value]): [string, string][] => {
        if (name === 'data-id') return [['id', value]]
        if (OF_A_PAGE.test(name)) return []
        return [[name, valueOf(name, value, tokens)]]
      }),
    ),
    children: of.children.flatMap((child): SvgNode[] => {
      if (typeof child === 'string') return isText || child.trim() !== '' ? [child] : []
      return isForHands(child) ? [] : [cleaned(child, tokens)]
    }),
  }
}

/** What a pointer or the keyboard calls forth: focus rings, and the ground on which marks are found. */
function isForHands({ attributes }: SvgElement): boolean {
  const isRing = attributes.get('class')?.split(' ').includes('ring') ?? false
  return isRing || attributes.get('fill') === 'transparent'
}

function valueOf(name: string, value: string, tokens: ReadonlyMap<string, string>): string {
  const coloured = value.replace(/var\((--[a-z0-9-]+)\)/g, (_, token: string) => {
    const colour = tokens.get(token)
    if (colour === undefined) throw new Error(`${token} is no colour of the theme`)
    return colour
  })
  if (name === 'style') return styleOf(coloured)
  if (name === 'font-family') return familyOf(coloured)
  return LENGTHS.test(name) ? coloured.replace(/-?\d+\.\d{3,}(e-?\d+)?/g, rounded) : coloured
}

const rounded = (number: string) => String(Math.round(Number(number) * 100) / 100)

/** Declarations in one order and one way of writing, whoever wrote them. */
function styleOf(style: string): string {
  return style
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '' && !/^display:/.test(part))
    .map((part) => {
      const [, name = '', value = ''] = /^([a-z-]+):\s*(.*)$/s.exec(part) ?? []
      if (name === 'font-family') return `font-family: ${familyOf(value)}`
      if (name === 'font-variant-numeric') return `${name}: ${value.split(' ').sort().join(' ')}`
      return `${name}: ${value}`
    })
    .reduce<string[]>((own, part) => {
      // The last one of a name counts.
      const name = part.slice(0, part.indexOf(':'))
      return [...own.filter((other) => !other.startsWith(`${name}:`)), part]
    }, [])
    .sort()
    .join('; ')
}

/** The stack without the page's own font, which no other program knows. */
function familyOf(family: string): string {
  return family.replaceAll('"', "'").replace(/'Source Sans 3 Variable', /, '')
}
