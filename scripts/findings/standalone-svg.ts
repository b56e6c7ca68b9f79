import { LIGHT } from '../../src/look/palette.ts'

const MARGIN = 16

/** The colour that a custom property has on the light page. Throws an Error for one that is no colour of the theme. */
function colourOf(name: string): string {
  const key = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
  const colour: unknown = Object.entries(LIGHT).find(([own]) => own === key)?.[1]
  if (typeof colour === 'string') return colour
  throw new Error(`--${name} is no colour of the light theme`)
}

/**
 * A chart that was rendered to text, as an SVG file: in light colours on paper with a margin, without what only a reader's hand calls
 * forth. Throws an Error where the text is not one svg with a width and a height.
 */
export function standaloneSvg(rendered: string): string {
  const chart = rendered.replace(/<!--.*?-->/gs, '').trim()
  const size = /^<svg width="([\d.]+)" height="([\d.]+)"/.exec(chart)
  if (!size) throw new Error(`expected a chart, got ${chart.slice(0, 40)}`)
  const [width, height] = [Number(size[1]) + 2 * MARGIN, Number(size[2]) + 2 * MARGIN]
  const placed = chart
    .replace('<svg', `<svg x="${MARGIN}" y="${MARGIN}"`)
    .replace(/<rect [^>]*class="ring[^>]*>(<\/rect>)?/g, '')
    .replace(/ (class|tabindex|aria-selected|aria-activedescendant)="[^"]*"/g, '')
    .replace(/var\(--([a-z0-9-]+)\)/g, (_, name: string) => colourOf(name))
    .replaceAll('><', '>\n<')
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<rect width="${width}" height="${height}" fill="${LIGHT.paper}"/>
${placed}
</svg>
`
}
