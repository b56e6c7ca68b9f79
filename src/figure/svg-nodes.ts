/** An element of an svg as rendered markup has it, or a text. */
export type SvgNode = SvgElement | string

export interface SvgElement {
  name: string
  attributes: Map<string, string>
  children: SvgNode[]
}

const TOKEN = /<!--.*?-->|<(\/?)([\w:-]+)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*(\/?)>|[^<]+/gs
const ATTRIBUTE = /([^\s=]+)(?:="([^"]*)")?/g
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' }

const plain = (text: string) =>
  text.replace(/&(?:#(\d+)|(\w+));/g, (whole, code: string | undefined, name: string) =>
    code === undefined ? (NAMED[name] ?? whole) : String.fromCodePoint(Number(code)),
  )

/** What XML has no place for, however it is written: control characters, halves of pairs, numbers that are no characters. */
const NOT_IN_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

const escaped = (text: string) =>
  text
    .replace(NOT_IN_XML, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')

/** The one svg in markup that a browser or Svelte's server wrote, without its comments. Throws an Error where there is none, or more. */
export function svgOf(markup: string): SvgElement {
  const top: SvgElement = { name: '', attributes: new Map(), children: [] }
  const open = [top]
  for (const [token, closes, name, attributes, isEmpty] of markup.matchAll(TOKEN)) {
    if (token.startsWith('<!--')) continue
    if (name === undefined) open.at(-1)!.children.push(plain(token))
    else if (closes) open.pop()
    else {
      const element = { name, attributes: attributesOf(attributes ?? ''), children: [] }
      open.at(-1)!.children.push(element)
      if (!isEmpty) open.push(element)
    }
  }
  const [svg, ...others] = top.children.filter((node) => typeof node !== 'string')
  if (svg?.name !== 'svg' || others.length > 0 || open.length !== 1)
    throw new Error(`expected one svg, got ${markup.slice(0, 40)}`)
  return svg
}

function attributesOf(text: string): Map<string, string> {
  return new Map([...text.matchAll(ATTRIBUTE)].map(([, name, value = '']) => [name!, plain(value)]))
}

/** The same as text: attributes in the order of their names. Characters that no XML may have, as a title that was pasted, are marked as such. */
export function svgText(node: SvgNode): string {
  if (typeof node === 'string') return escaped(node)
  const attributes = [...node.attributes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => ` ${name}="${escaped(value).replaceAll('"', '&quot;')}"`)
    .join('')
  const inner = node.children.map(svgText).join('')
  return inner === ''
    ? `<${node.name}${attributes}/>`
    : `<${node.name}${attributes}>${inner}</${node.name}>`
}
